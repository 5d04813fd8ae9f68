import { type JsonObject, own } from '../json.js';
import type { Keyword } from '../site.js';

/** One issue for each missing property. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3 */
export const required: Keyword<JsonObject> = (value, site) => {
  const names = site.texts(value);
  return (instance) =>
    names.filter((name) => own(instance, name) === undefined).map((missingProperty) => ({ missingProperty }));
};
