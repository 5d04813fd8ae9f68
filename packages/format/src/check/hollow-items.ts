import type { Rule } from './context.js';

/** An item that asks nothing and says nothing is most likely one whose `answer` was forgotten. */
export const hollowItems: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    if (!item || item.schema || item.items.length > 0) continue;
    const { text, title, label } = item.layout;
    if (text ?? title ?? label) continue;
    yield {
      code: 'nothing-to-show',
      severity: 'warning',
      path,
      linkId,
      message: `Item \`${linkId}\` has no answer, no items and no words, so nothing is shown. Give it an \`answer\` or a \`text\`, or take it out.`,
    };
  }
};
