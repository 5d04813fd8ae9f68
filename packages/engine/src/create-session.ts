import { compile } from '@coform/validation';
import { startSession } from './session.js';
import type { Session, SessionOptions } from './types.js';

/**
 * Begins one person's journey through one form: keeps what is typed, works out which questions are relevant, walks
 * the pages, and says when feedback may show. It needs no browser and keeps nothing outside its own memory.
 *
 * Prefilled `answers` never fail: a value that a question cannot hold is left out, one that only needs mending stands
 * in its control and is explained on the first Continue. Snapshots never change.
 *
 * @throws {FormDocumentError} when the document cannot be walked, for instance when an item points at nothing
 * @throws the designed error of `compile()` when `document.data` uses what the validator refuses
 * @see https://hl7.org/fhir/R4/questionnaire.html for `enableWhen`, whose names and meaning are used
 * @example
 * const session = createSession({ document });
 * session.dispatch({ type: 'input', key: 'preferred-name', viewValue: 'Sam' });
 * session.dispatch({ type: 'continue' });
 * session.getSnapshot().place; // { at: 'check' }
 * session.answers(); // { preferredName: 'Sam' }
 */
export const createSession = (options: SessionOptions): Session =>
  startSession({ ...options, validate: options.validate ?? compile(options.document.data) });
