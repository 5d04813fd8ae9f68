import { joinPointer, pointerTokens } from '../pointer.js';
import { conditionalTargets } from '../publish/targets.js';
import type { Rule } from './context.js';

/**
 * An object that must be there needs a question in it that is always asked. Where all of them stand under conditions
 * and none holds, nothing can fill the object and nobody can send the form.
 */
export const conditionalParents: Rule = function* ({ document, outline, entries, resolver }) {
  const conditional = new Set(conditionalTargets(outline).map(({ item }) => item));
  // Whether some question in each object, by its pointer, is always asked.
  const parents = new Map<string, boolean>();
  for (const { item } of entries) {
    if (item?.pointer === undefined || item.repeat !== undefined) continue;
    const asked = !conditional.has(item);
    let pointer = '';
    for (const token of pointerTokens(item.pointer).slice(0, -1)) {
      pointer = joinPointer(pointer, token);
      parents.set(pointer, asked || parents.get(pointer) === true);
    }
  }
  for (const [pointer, asked] of parents) {
    if (asked) continue;
    let found: ReturnType<typeof resolver.property>;
    let schema = resolver.resolve(document.data);
    for (const token of pointerTokens(pointer)) {
      found = resolver.property(schema, token);
      if (!found) break;
      ({ schema } = found);
    }
    if (!found?.required) continue;
    yield {
      code: 'conditional-parent',
      severity: 'warning',
      path: '/data',
      message: `The data schema requires the object \`${pointer}\`, but every question in it has conditions. When none of them is asked, nobody can send the form: take the object out of \`required\`, or ask one of its questions always.`,
    };
  }
};
