import { quietly } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.3 */
export const oneOf: Keyword = (value, site) => {
  const nodes = site.as('array', value).map(site.same);
  return (instance) => {
    const passing: number[] = [];
    nodes.every((node, index) => !quietly(node, instance) || passing.push(index) < 2);
    return passing.length === 1 || { passingSchemas: passing.length > 0 ? passing : null };
  };
};
