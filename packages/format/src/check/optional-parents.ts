import { pointerTokens, joinPointer } from '../pointer.js';
import type { Rule } from './context.js';

/**
 * JSON Schema requires a property only of an object that is there. A question that must be answered, in an object that
 * may be left out, can be skipped by skipping all of it.
 */
export const optionalParents: Rule = function* ({ document, outline, entries, resolver }) {
  const told = new Set<string>();
  for (const { linkId, path, item } of entries) {
    if (!item?.required || item.pointer === undefined) continue;
    let schema = resolver.resolve(document.data);
    let pointer = '';
    let tokens = pointerTokens(item.pointer).slice(0, -1);
    const repeat = item.repeat === undefined ? undefined : outline.items.get(item.repeat);
    if (repeat) {
      // A row that is there has all its objects to itself; the list around it may well be optional.
      schema = resolver.resolve(repeat.schema?.items);
      pointer = `${repeat.pointer ?? ''}/{row}`;
      tokens = tokens.slice(pointerTokens(pointer).length);
    }
    for (const token of tokens) {
      const found = resolver.property(schema, token);
      if (!found) break;
      pointer = joinPointer(pointer, token);
      if (!found.required && !told.has(pointer)) {
        told.add(pointer);
        yield {
          code: 'optional-parent',
          severity: 'warning',
          path,
          linkId,
          message: `Item \`${linkId}\` must be answered, but the object that holds it (\`${pointer}\`) may be left out, and the answer with it. List \`${token}\` under \`required\` too, or make the answer optional.`,
        };
      }
      schema = found.schema;
    }
  }
};
