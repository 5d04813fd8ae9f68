import { type JsonObject, own } from '../json.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.4 */
export const dependentRequired: Keyword<JsonObject> = (value, site) => {
  const pairs = site
    .entries(value, site.texts)
    .flatMap(([property, names]) => names.map((missingProperty) => ({ property, missingProperty })));
  return (instance) =>
    pairs.filter(
      ({ property, missingProperty }) =>
        own(instance, property) !== undefined && own(instance, missingProperty) === undefined,
    );
};
