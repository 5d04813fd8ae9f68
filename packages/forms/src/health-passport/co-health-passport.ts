import { FormElement } from '@coform/elements';
import { passportTypes } from './passport-types.js';
import { formDocument } from './generated/document.js';

/**
 * The health passport: its owner says once what staff should know, and need not tell it again. A {@link FormElement}
 * that carries its document, so that one script and one tag are all a page needs. It draws the question types of that
 * document; a Trust's own document with other types belongs in `<co-form src>`.
 *
 * @element co-health-passport
 * @example
 * <co-health-passport trust="/trust.json"></co-health-passport>
 */
export class CoHealthPassport extends FormElement {
  static override types = passportTypes;

  constructor() {
    super();
    this.document = formDocument;
  }
}
