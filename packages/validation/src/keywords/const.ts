import { equalSet } from '../equality.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3 */
export const constant: Keyword = (allowedValue) => {
  const allows = equalSet([allowedValue]);
  return (instance) => allows(instance) || { allowedValue };
};
