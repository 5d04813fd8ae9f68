import { own } from '../json.js';
import type { Node } from '../node.js';
import { quietly } from '../run.js';
import type { Keyword } from '../site.js';

/** `if`, `then` and `else` together. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2 */
export const ifThenElse: Keyword = (value, site) => {
  const test = site.same(value);
  const branch = (keyword: string): Node | undefined => {
    site.keyword = keyword;
    const schema = own(site.schema, keyword);
    return schema === undefined ? undefined : site.same(schema);
  };
  const [yes, no] = [branch('then'), branch('else')];
  return (instance) => (quietly(test, instance) ? yes : no)?.check(instance) ?? true;
};
