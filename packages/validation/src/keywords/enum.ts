import { equalSet } from '../equality.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2 */
export const enumeration: Keyword = (value, site) => {
  const allowedValues = site.as('array', value);
  const { enumValues } = site.limits;
  if (allowedValues.length > enumValues) site.refuse('enum-too-long', `More than ${enumValues} values.`);
  const allows = equalSet(allowedValues);
  return (instance) => allows(instance) || { allowedValues };
};
