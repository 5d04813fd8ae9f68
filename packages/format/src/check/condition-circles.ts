import type { CheckContext, Entry, Rule } from './context.js';

/** Conditions that wait for each other can never be met. One finding for each circle. */
export const conditionCircles: Rule = function* (context) {
  const state = new Map<Entry, 'open' | 'done'>();
  for (const start of context.entries) {
    if (state.has(start)) continue;
    // A walk with its own stack: a chain of thousands of questions must not fill the engine's.
    const stack = [{ entry: start, next: reads(start, context) }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const found = top.next.pop();
      if (!found) {
        state.set(top.entry, 'done');
        stack.pop();
      } else if (state.get(found) === 'open') {
        const from = stack.findIndex(({ entry }) => entry === found);
        const names = stack.slice(from).map(({ entry }) => `\`${entry.linkId}\``);
        yield {
          code: 'condition-circle',
          severity: 'error',
          path: `${found.path}/enableWhen`,
          linkId: found.linkId,
          message: `The conditions of ${names.slice(0, 10).join(' → ')} lead back to \`${found.linkId}\`, so none of them could ever be asked. Take one of the conditions out.`,
        };
      } else if (!state.has(found)) {
        state.set(found, 'open');
        stack.push({ entry: found, next: reads(found, context) });
      }
    }
  }
};

/** What an entry's relevance depends on: the questions of its conditions, and the entry it stands in. */
function reads({ layout, parent }: Entry, { byLinkId }: CheckContext): Entry[] {
  const questions = (layout.enableWhen ?? []).flatMap(({ question }) => byLinkId.get(question) ?? []);
  return parent ? [...questions, parent] : questions;
}
