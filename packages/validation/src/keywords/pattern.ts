import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3 */
export const pattern: Keyword<string> = (value, site) => {
  const source = site.as('string', value);
  const matches = site.pattern(source);
  return (text) => matches(text) || { pattern: source };
};
