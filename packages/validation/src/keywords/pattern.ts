import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3 */
export const pattern: Keyword = (value, site) => {
  const source = site.as('string', value);
  const matches = site.pattern(source);
  const params = { pattern: source };
  return (instance, run) =>
    typeof instance !== 'string' || matches(instance, run) || run.fail('pattern', params);
};
