import { CoForm } from '@coform/elements';
import { formDocument } from './generated/document.js';

/**
 * The health passport: its owner says once what staff should know, and need not tell it again. A {@link CoForm} that
 * carries its document, so that one script and one tag are all a page needs.
 *
 * @element co-health-passport
 * @example
 * <co-health-passport trust="/trust.json"></co-health-passport>
 */
export class CoHealthPassport extends CoForm {
  constructor() {
    super();
    this.document = formDocument;
  }
}
