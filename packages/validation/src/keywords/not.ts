import { quietly } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.4 */
export const not: Keyword = (value, site) => {
  const node = site.same(value);
  return (instance) => !quietly(node, instance) || {};
};
