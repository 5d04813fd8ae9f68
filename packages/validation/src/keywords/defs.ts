import type { Keyword } from '../site.js';

/** Checks nothing; has its schemas compiled, so that a mistake in one shows at once.
 *  @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4 */
export const defs: Keyword = (value, site) => {
  for (const [name, schema] of site.entries(value)) site.child(schema, name);
  return undefined;
};
