import { every, ofObject } from '../every.js';
import { has } from '../json.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.4 */
export const dependentSchemas: Keyword = (value, site) => {
  const nodes = site.entries(value).map(([name, schema]) => ({ name, node: site.same(schema, name) }));
  return ofObject((instance, run) =>
    every(nodes, run, ({ name, node }) => !has(instance, name) || node.check(instance, run)),
  );
};
