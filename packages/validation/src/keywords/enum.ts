import { equalSet } from '../canonical.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2 */
export const enumeration: Keyword = (value, site) => {
  const allowedValues = site.as('array', value);
  const { enumValues } = site.plan.limits;
  if (allowedValues.length > enumValues) {
    site.refuse(
      'enum-too-long',
      `More than ${enumValues} values are too many to choose from. Ask for a text instead.`,
    );
  }
  const allows = equalSet(allowedValues);
  const params = { allowedValues };
  return (instance, run) => allows(instance, run) || run.fail('enum', params);
};
