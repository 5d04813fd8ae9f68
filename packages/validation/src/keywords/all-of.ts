import { every } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1 */
export const allOf: Keyword = (value, site) => {
  const nodes = site.list(value);
  return (instance, run) => every(nodes, run, (node) => node.check(instance, run));
};
