import { isObject } from '../types.js';
import type { Keyword } from '../site.js';

const numberBound =
  (comparison: string, holds: (number: number, limit: number) => boolean): Keyword<number> =>
  (value, site) => {
    const limit = site.as('number', value);
    return (number) => holds(number, limit) || { comparison, limit };
  };

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2 */
export const numberBounds = {
  maximum: numberBound('<=', (number, limit) => number <= limit),
  exclusiveMaximum: numberBound('<', (number, limit) => number < limit),
  minimum: numberBound('>=', (number, limit) => number >= limit),
  exclusiveMinimum: numberBound('>', (number, limit) => number > limit),
};

/** How many there are of what a value consists of. A character outside the basic plane is one, not two, which is of no matter below the limit. */
const size = (value: unknown, limit: number): number =>
  typeof value === 'string'
    ? (value.length < limit ? value : value.replace(/[^\0-\uffff]/gu, ' ')).length
    : (isObject(value) ? Object.keys(value) : (value as readonly unknown[])).length;

const most: Keyword = (value, site) => {
  const limit = site.count(value);
  return (instance) => size(instance, limit) <= limit || { limit };
};

const least: Keyword = (value, site) => {
  const limit = site.count(value);
  return (instance) => size(instance, limit) >= limit || { limit };
};

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3 */
export const lengths = { maxLength: most, minLength: least };

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4 */
export const itemCounts = { maxItems: most, minItems: least };

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5 */
export const propertyCounts = { maxProperties: most, minProperties: least };
