import { canonical } from '../canonical.js';
import { ofList } from '../every.js';
import type { Keyword } from '../site.js';

/** Names the last item that was there before, and where. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.3 */
export const uniqueItems: Keyword = (value, site) => {
  if (!site.as('boolean', value)) return undefined;
  return ofList((instance, run) => {
    const places = new Map<string, number>();
    let params: { i: number; j: number } | undefined;
    for (const [i, item] of instance.entries()) {
      const key = canonical(item, run);
      const j = places.get(key);
      if (j !== undefined) params = { i, j };
      places.set(key, i);
    }
    return !params || run.fail('uniqueItems', params);
  });
};
