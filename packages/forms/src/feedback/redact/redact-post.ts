import { outline, type FormDocument } from '@coform/format';
import { isFreeText } from './free-text.js';
import { redact } from './redact.js';
import type { TakenOutOf } from './redact-answers.js';

/**
 * {@link redact} for what a page without a script posts: every free text of the form, before anything else is made of
 * it. Fields are named by linkId, also behind the rows of a list (`people/0/note`); whatever else is posted stays as it
 * is, so the receiver redacts once more. What was given is not changed.
 *
 * @example
 * const { posted, takenOut } = redactPost(document, await request.formData());
 * const { html } = await handlePost(document, posted, options);
 */
export function redactPost(
  document: FormDocument,
  given: FormData,
): { readonly posted: FormData; readonly takenOut: readonly TakenOutOf[] } {
  const { items } = outline(document);
  const posted = new FormData();
  const takenOut: TakenOutOf[] = [];
  for (const [name, value] of given) {
    const linkId = name.slice(name.lastIndexOf('/') + 1);
    const item = items.get(linkId);
    if (typeof value !== 'string' || !item || !isFreeText(item)) {
      posted.append(name, value);
      continue;
    }
    const redacted = redact(value);
    posted.append(name, redacted.text);
    takenOut.push(...redacted.takenOut.map((found) => ({ ...found, linkId })));
  }
  return { posted, takenOut };
}
