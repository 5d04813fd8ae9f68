import { type JsonObject, own } from '../json.js';
import { every, spend, within } from '../run.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.1 */
export const properties: Keyword<JsonObject> = (value, site) => {
  const nodes = site.entries(value, site.child).map(([name, node]) => ({ name, node }));
  return (instance) => {
    spend(nodes.length >> 4);
    return every(nodes, ({ name, node }) => {
      const part = own(instance, name);
      return part === undefined || within(name, node, part);
    });
  };
};
