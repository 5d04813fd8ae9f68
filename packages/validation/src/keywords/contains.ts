import { ofList } from '../every.js';
import { has } from '../json.js';
import type { Keyword } from '../site.js';

/** `contains`, `minContains` and `maxContains` together. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.3 */
export const contains: Keyword = (value, site) => {
  const node = site.child(value);
  const bound = (keyword: 'minContains' | 'maxContains') => {
    site.keyword = keyword;
    return site.resource.asserts && has(site.schema, keyword) ? site.count(site.schema[keyword]) : undefined;
  };
  const minContains = bound('minContains') ?? 1;
  const maxContains = bound('maxContains');
  const params = maxContains === undefined ? { minContains } : { minContains, maxContains };
  return ofList((instance, run) => {
    let count = 0;
    for (const [index, item] of instance.entries()) {
      if (!run.quietly((value) => run.apart(node.check, value), item)) continue;
      count++;
      run.seen?.add(index);
    }
    return (count >= minContains && count <= (maxContains ?? count)) || run.fail('contains', params);
  });
};
