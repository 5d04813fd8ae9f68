import type { JsonObject } from '../json.js';
import { quietly } from '../run.js';
import type { Keyword } from '../site.js';

/** Reports the name, at the object that has it. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.4 */
export const propertyNames: Keyword<JsonObject> = (value, site) => {
  const node = site.child(value);
  return (instance) =>
    Object.keys(instance)
      .filter((name) => !quietly(node, name, true))
      .map((propertyName) => ({ propertyName }));
};
