import { resolve } from '../resolve.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1 */
export const ref: Keyword = (value, site) => {
  const node = site.target(resolve(site.as('string', value), site.resource, site.path, site.plan.index));
  return (instance, run) => node.check(instance, run);
};
