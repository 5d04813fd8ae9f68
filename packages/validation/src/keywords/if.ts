import { has } from '../json.js';
import type { Keyword } from '../site.js';

/** `if`, `then` and `else` together. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2 */
export const ifThenElse: Keyword = (value, site) => {
  const test = site.same(value);
  const branch = (keyword: 'then' | 'else') => {
    site.keyword = keyword;
    return has(site.schema, keyword) ? site.same(site.schema[keyword]) : undefined;
  };
  const [yes, no] = [branch('then'), branch('else')];
  return (instance, run) => (run.quietly(test.check, instance) ? yes : no)?.check(instance, run) ?? true;
};
