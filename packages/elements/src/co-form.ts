import { FormElement } from './form-element.js';
import { allTypes } from './questions/registry.js';

/**
 * A form from one JSON document or JSON Schema, with every question type there is. {@link FormElement} says what it
 * takes and what it does.
 *
 * @element co-form
 * @example
 * <co-form src="/forms/visit.form.json" submit-to="/responses" monitoring="Nobody reads this until Monday."></co-form>
 */
export class CoForm extends FormElement {
  static override types = allTypes;
}
