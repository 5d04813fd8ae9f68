import type { JsonObject } from '../json.js';
import { isObject } from '../types.js';
import { every, run, within } from '../run.js';
import type { Keyword, Site } from '../site.js';

type Known = (key: never) => boolean;

/** A keyword for the items or properties that its neighbours do not know. Its param names the first or each of them. */
const rest =
  (param: string, known: (site: Site) => Known): Keyword<JsonObject> =>
  (value, site) => {
    const node = site.child(value);
    const isKnown = known(site);
    return (instance) => {
      const keys: readonly (string | number)[] = Array.isArray(instance)
        ? instance.map((_, index) => index)
        : Object.keys(instance);
      if (value !== false)
        return every(keys, (key) => isKnown(key as never) || within(key, node, instance[key]));
      const others = keys.filter((key) => !isKnown(key as never));
      // A list that is too long is one mistake; each property of an object is another.
      return (param === 'limit' ? others.slice(0, 1) : others).map((key) => ({ [param]: key }));
    };
  };

const names = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);
const seen = () => (key: string | number) => run.seen?.has(key) === true;

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2 */
export const items = rest('limit', ({ schema: { prefixItems } }) => {
  const start = Array.isArray(prefixItems) ? prefixItems.length : 0;
  return (index: number) => index < start;
});

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.2 */
export const unevaluatedItems = rest('limit', seen);

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3 */
export const additionalProperties = rest('additionalProperty', (site) => {
  const known = new Set(names(site.schema.properties));
  const patterns = names(site.schema.patternProperties).map((source) => site.pattern(source));
  return (name: string) => known.has(name) || patterns.some((matches) => matches(name));
});

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.3 */
export const unevaluatedProperties = rest('unevaluatedProperty', seen);
