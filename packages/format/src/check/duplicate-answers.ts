import type { Rule } from './context.js';

/** Two questions for one answer would overwrite each other. */
export const duplicateAnswers: Rule = function* ({ entries }) {
  const asked = new Map<string, string>();
  for (const { linkId, path, item } of entries) {
    if (item?.pointer === undefined) continue;
    const first = asked.get(item.pointer);
    if (first === undefined) {
      asked.set(item.pointer, linkId);
      continue;
    }
    yield {
      code: 'duplicate-answer',
      severity: 'error',
      path,
      linkId,
      message: `Items \`${first}\` and \`${linkId}\` both answer \`${item.pointer}\`. Ask once, or give this item an answer of its own.`,
    };
  }
};
