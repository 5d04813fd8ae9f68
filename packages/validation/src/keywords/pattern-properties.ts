import type { JsonObject } from '../json.js';
import { every, within } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.2 */
export const patternProperties: Keyword<JsonObject> = (value, site) => {
  const nodes = site.entries(value, (schema, source) => ({
    matches: site.pattern(source),
    node: site.child(schema, source),
  }));
  return (instance) =>
    every(Object.keys(instance), (name) =>
      every(nodes, ([, { matches, node }]) => !matches(name) || within(name, node, instance[name])),
    );
};
