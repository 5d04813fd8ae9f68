import { every } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.1 */
export const allOf: Keyword = (value, site) => {
  const nodes = site.as('array', value).map(site.same);
  return (instance) => every(nodes, (node) => node.check(instance));
};
