import type { Keyword } from '../site.js';

/** Checks known formats of texts; an unknown one is an annotation. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7 */
export const format: Keyword<string> = (value, site) => {
  const name = site.as('string', value);
  const test = site.formats.get(name);
  return test && ((text) => test(text) || { format: name });
};
