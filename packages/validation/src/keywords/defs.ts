import type { Keyword } from '../site.js';

/** Checks nothing; has its schemas compiled, so that a mistake in one shows at once.
 *  @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4 */
export const defs: Keyword = (value, site) => {
  site.entries(value, site.child);
  return undefined;
};

/** `then` and `else` check nothing by themselves (`if` does), but a reference may lead to them.
 *  @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.2 */
export const then: Keyword = (value, site) => {
  site.child(value);
  return undefined;
};
