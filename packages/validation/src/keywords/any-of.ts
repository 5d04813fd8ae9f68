import { quietly, run } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.2 */
export const anyOf: Keyword = (value, site) => {
  const nodes = site.as('array', value).map(site.same);
  return (instance) => {
    // Further branches matter only for what they have seen.
    const passes = (node: (typeof nodes)[number]): boolean => quietly(node, instance);
    return (run.seen ? nodes.filter(passes).length > 0 : nodes.some(passes)) || {};
  };
};
