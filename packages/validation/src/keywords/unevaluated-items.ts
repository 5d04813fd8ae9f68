import { every, ofList } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.2 */
export const unevaluatedItems: Keyword = (value, site) => {
  const node = site.child(value);
  return ofList((instance, run) => {
    const rest = [...instance.entries()].filter(([index]) => !run.seen?.has(index));
    const [first] = rest;
    if (value === false && first) return run.fail('unevaluatedItems', { limit: first[0] });
    return every(rest, run, ([index, item]) => run.within(index, node.check, item));
  });
};
