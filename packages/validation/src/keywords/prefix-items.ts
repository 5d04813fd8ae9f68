import { every, within } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1 */
export const prefixItems: Keyword<readonly unknown[]> = (value, site) => {
  const nodes = site.as('array', value).map(site.child);
  return (list) =>
    every(nodes.entries(), ([index, node]) => index >= list.length || within(index, node, list[index]));
};
