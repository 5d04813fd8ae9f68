import type { Outline } from '@coform/format';
import { withValues, type FeedbackWords } from './feedback-words.js';
import type { TakenOutOf } from './redact/redact-answers.js';

/** What was taken out, as the person reads it: one line for each, with the question that it was written under. */
export const noticeLines = (
  takenOut: readonly TakenOutOf[],
  { items }: Pick<Outline, 'items'>,
  words: FeedbackWords,
): string[] =>
  takenOut.map(({ kind, text, linkId }) => {
    const item = items.get(linkId);
    const label = item?.layout.label ?? item?.schema?.title;
    const question = typeof label === 'string' ? label : linkId;
    return withValues(words.from, { what: text, kind: words[kind], question });
  });
