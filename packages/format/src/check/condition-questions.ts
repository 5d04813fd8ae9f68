import type { Condition } from '../generated/form-document.js';
import type { CheckContext, Entry, Rule } from './context.js';

/** Each condition of a document with the entry it belongs to and the question it reads, as far as there is one. */
export function* conditionsOf(
  context: CheckContext,
): Generator<{ entry: Entry; condition: Condition; path: string; question: Entry | undefined }> {
  for (const entry of context.entries) {
    for (const [index, condition] of (entry.layout.enableWhen ?? []).entries()) {
      const found = context.byLinkId.get(condition.question);
      const question = found?.item?.pointer === undefined ? undefined : found;
      yield { entry, condition, path: `${entry.path}/enableWhen/${index}`, question };
    }
  }
}

/** A condition reads a question that exists, comes earlier, and has one answer where the condition stands. */
export const conditionQuestions: Rule = function* (context) {
  for (const { entry, condition, path, question } of conditionsOf(context)) {
    const { linkId } = entry;
    const about = { severity: 'error', path: `${path}/question`, linkId } as const;
    if (!question) {
      const why = context.byLinkId.has(condition.question)
        ? 'which has no answer'
        : 'which the layout does not have';
      yield {
        ...about,
        code: 'unknown-question',
        message: `A condition of \`${linkId}\` reads \`${condition.question}\`, ${why}. Name the linkId of a question that comes earlier.`,
      };
    } else if (question.item?.repeat !== undefined && question.item.repeat !== entry.item?.repeat) {
      yield {
        ...about,
        code: 'row-out-of-reach',
        message: `A condition of \`${linkId}\` reads \`${condition.question}\`, which has an answer in every row of \`${question.item.repeat}\`. Only items of the same row can read it: move this item into the group, or read the list itself with \`exists\`.`,
      };
    } else if (question.index >= entry.index) {
      yield {
        ...about,
        code: 'later-question',
        message: `A condition of \`${linkId}\` reads \`${condition.question}\`, which is asked later. Move the question before it, or change the condition.`,
      };
    }
  }
};
