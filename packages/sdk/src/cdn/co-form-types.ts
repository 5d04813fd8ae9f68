import type { FormElement } from '@coform/elements';
import { moreTypes } from '@coform/elements/questions';

// Whichever of the two scripts comes first.
void customElements.whenDefined('co-form').then((element) => {
  (element as unknown as typeof FormElement).add(moreTypes);
});
