import { has, isObject } from '../json.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.1 */
export const properties: Keyword = (value, site) => {
  const nodes = site.entries(value).map(([name, schema]) => ({ name, node: site.child(schema, name) }));
  return (instance, run) => {
    if (!isObject(instance)) return true;
    let valid = true;
    run.spend(nodes.length >> 4);
    for (const { name, node } of nodes) {
      // A property set to undefined is not in the JSON that will be sent.
      const property = has(instance, name) ? instance[name] : undefined;
      if (property === undefined || run.within(name, node.check, property)) continue;
      valid = false;
      if (run.quiet > 0) break;
    }
    return valid;
  };
};
