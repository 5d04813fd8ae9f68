import { outline, type FormDocument } from '@coform/format';
import { escaped } from './escaped.js';
import { feedbackWords, type FeedbackWords } from './feedback-words.js';
import { noticeLines } from './notice-lines.js';
import type { TakenOutOf } from './redact/redact-answers.js';

/**
 * The notice of what was taken out as an HTML string, for pages without a script. Empty where nothing was. Holds what the
 * person typed: show it to them alone.
 *
 * @example
 * takenOutHtml(document, takenOut) + html;
 */
export function takenOutHtml(
  document: FormDocument,
  takenOut: readonly TakenOutOf[],
  words: FeedbackWords = feedbackWords,
): string {
  if (takenOut.length === 0) return '';
  const lines = noticeLines(takenOut, outline(document), words);
  return (
    `<div class="co-root co-plain"><div class="co-screen"><div class="co-inset" data-taken-out><p class="co-body">${escaped(words.takenOut)}</p>` +
    `<ul class="co-list">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>` +
    `<p class="co-body">${escaped(words.takenOutReply)}</p></div></div></div>`
  );
}
