import { defineOnce, FormElement } from '@coform/elements';
import { coreTypes } from '@coform/elements/questions';
import { connectPorts } from '../ports.js';

/** `<co-form>` with the question types that nearly every form has; co-form-types.js adds the others. */
class CoForm extends FormElement {
  static override types = coreTypes;
}

connectPorts(new URL('locales/', import.meta.url));
defineOnce('co-form', CoForm);
