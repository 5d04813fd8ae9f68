import { canonical } from '../equality.js';
import type { Keyword } from '../site.js';

/** Names the last item that was there before, and where. @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.3 */
export const uniqueItems: Keyword<readonly unknown[]> = (value, site) => {
  if (!site.as('boolean', value)) return undefined;
  return (list) => {
    const places = new Map<string, number>();
    let params: { i: number; j: number } | undefined;
    list.forEach((item, i) => {
      const text = canonical(item);
      const j = places.get(text);
      if (j !== undefined) params = { i, j };
      places.set(text, i);
    });
    return params ?? true;
  };
};
