import type { FirstTypes } from '@coform/elements/opening';
import { display, drawn, radios } from '@coform/elements/questions';

/** What the first page of the carer prompt is drawn with; `<co-form>` has the types of the rest. */
export const firstTypes: FirstTypes = {
  display: drawn(display),
  radios: drawn(radios),
};
