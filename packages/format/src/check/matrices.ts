import type { OutlineItem } from '../outline.js';
import type { Rule } from './context.js';

const choicesOf = ({ options = [] }: OutlineItem): string =>
  JSON.stringify(options.map(({ value, label }) => [value, label]));

/** The statements of a matrix stand over one another with the same choices side by side. */
export const matrices: Rule = function* ({ entries, byLinkId }) {
  for (const { linkId, path, item } of entries) {
    if (item?.type !== 'matrix') continue;
    const [first] = item.items;
    if (!first) {
      yield {
        code: 'no-statements',
        severity: 'error',
        path,
        linkId,
        message: `Matrix \`${linkId}\` has no statements. Give it \`items\`: questions that share their choices.`,
      };
    }
    for (const statement of item.items) {
      const about = {
        severity: 'error',
        path: byLinkId.get(statement.linkId)?.path ?? path,
        linkId: statement.linkId,
      } as const;
      if (statement.kind !== 'question' || statement.type !== 'radios') {
        yield {
          ...about,
          code: 'not-a-statement',
          message: `Item \`${statement.linkId}\` stands in the matrix \`${linkId}\` but is asked as \`${statement.type}\`. A statement is a question with one choice: give its answer a \`oneOf\` (with more than 7 choices also \`as: "radios"\`), or move the item out of the matrix.`,
        };
      } else if (choicesOf(statement) !== choicesOf(first!)) {
        yield {
          ...about,
          code: 'different-choices',
          message: `Statement \`${statement.linkId}\` of the matrix \`${linkId}\` has other choices than \`${first!.linkId}\`. Give all statements the same choices in the same order, for instance with one \`$ref\`, or ask this one by itself.`,
        };
      }
    }
  }
};
