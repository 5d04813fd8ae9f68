import type { Node } from '../node.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1 */
export const ref: Keyword = (value, site) => {
  let target: Node;
  site.refer(value, (node) => (target = node));
  return (instance) => target.check(instance);
};
