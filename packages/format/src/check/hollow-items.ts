import type { Rule } from './context.js';

/** A form asks something, and an item asks or says something: one that does neither has most likely lost its `answer`. */
export const hollowItems: Rule = function* ({ entries, outline }) {
  if (outline.items.size === 0) {
    yield {
      code: 'nothing-to-show',
      severity: 'error',
      path: '/data',
      message:
        'The form asks nothing. Define answers under `data.properties`, and items for them if there is a `layout`.',
    };
  }
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
