import { type JsonObject, own } from '../json.js';
import { every } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.4 */
export const dependentSchemas: Keyword<JsonObject> = (value, site) => {
  const nodes = site.entries(value, site.same);
  return (instance) =>
    every(nodes, ([name, node]) => own(instance, name) === undefined || node.check(instance));
};
