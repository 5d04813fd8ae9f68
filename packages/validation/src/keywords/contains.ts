import { quietly, run } from '../run.js';
import type { Keyword } from '../site.js';

/** With its bounds. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.3 */
export const contains: Keyword<readonly unknown[]> = (value, site) => {
  const node = site.child(value);
  const { minContains = 1, maxContains } = (site.node.asserts ? site.schema : {}) as Record<string, number>;
  return (list) => {
    const found = [...list.keys()].filter((index) => quietly(node, list[index], true));
    for (const index of found) run.seen?.add(index);
    const isBounded = maxContains !== undefined;
    return (
      (found.length >= minContains && !(isBounded && found.length > maxContains)) || {
        minContains,
        ...(isBounded && { maxContains }),
      }
    );
  };
};

/** `minContains` and `maxContains` check nothing by themselves. */
export const containsBound: Keyword = (value, site) => {
  site.count(value);
  return undefined;
};
