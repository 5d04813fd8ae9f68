import type { Json, SavedProgress, Session } from '@coform/engine';
import type { FormDocument } from '@coform/format';
import { readKept, resume } from './kept.js';
import { itemsOnPage } from './on-page.js';
import { takeFields } from './take-fields.js';

/**
 * The answers in a posted form: those of earlier pages and those of this one, typed as the engine types them, relevant
 * ones only. What cannot be read as an answer is not among them; {@link parseProgress} keeps it as it was typed.
 *
 * Nothing in the post is trusted, and none makes it throw. Files must have been read: `await readFiles(formData)`.
 *
 * @throws {FormDocumentError} when the document cannot be walked
 * @example
 * const posted = new FormData();
 * posted.set('preferred-name', 'Sam');
 * parseFormData(formDocument, posted); // { preferredName: 'Sam' }
 */
export const parseFormData = (
  document: FormDocument,
  formData: FormData,
): { readonly [name: string]: Json } => sessionOf(document, formData).answers();

/**
 * Everything in a posted form, also what is no answer: what a live element restores, so that nothing that was typed
 * before its script came is lost.
 */
export const parseProgress = (document: FormDocument, formData: FormData): SavedProgress =>
  sessionOf(document, formData).save();

function sessionOf(document: FormDocument, formData: FormData): Session {
  const session = resume({ document }, readKept(formData));
  takeFields(session, formData, itemsOnPage(session.getSnapshot()));
  return session;
}
