import { ofList } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2 */
export const items: Keyword = (value, site) => {
  const node = site.child(value);
  const { prefixItems } = site.schema;
  const start = Array.isArray(prefixItems) ? prefixItems.length : 0;
  return ofList((instance, run) => {
    if (value === false) return instance.length <= start || run.fail('items', { limit: start });
    let valid = true;
    for (let index = start; index < instance.length && (valid || run.quiet === 0); index++) {
      if (!run.within(index, node.check, instance[index])) valid = false;
    }
    return valid;
  });
};
