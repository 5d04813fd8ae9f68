import { isObject, type JsonObject } from '../json.js';
import { joinPointer } from '../pointer.js';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const SINGLE = new Set([
  'items',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'contentSchema',
]);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);

export interface Visit {
  readonly schema: JsonObject;
  readonly path: string;
}

/** A schema and every schema in it, each once, whatever its depth. Values under `const`, `enum` and `default` are none. */
export function* walkSchema(root: unknown, path: string): Generator<Visit> {
  const waiting: { schema: unknown; path: string }[] = [{ schema: root, path }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { schema, path: here } = visit;
    if (!isObject(schema)) continue;
    yield { schema, path: here };
    const inner: typeof waiting = [];
    for (const [keyword, value] of Object.entries(schema)) {
      const at = joinPointer(here, keyword);
      if (SINGLE.has(keyword)) inner.push({ schema: value, path: at });
      else if (LISTS.has(keyword) && Array.isArray(value)) {
        value.forEach((one: unknown, index) => inner.push({ schema: one, path: `${at}/${index}` }));
      } else if (MAPS.has(keyword) && isObject(value)) {
        for (const [name, one] of Object.entries(value))
          inner.push({ schema: one, path: joinPointer(at, name) });
      }
    }
    waiting.push(...inner.reverse());
  }
}

/** A copy of a schema in which `change` was applied to a shallow copy of each schema, inner ones first. */
export function mapSchema(schema: unknown, change: (schema: JsonObject) => JsonObject): unknown {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (SINGLE.has(keyword)) return [keyword, mapSchema(value, change)];
    if (LISTS.has(keyword) && Array.isArray(value))
      return [keyword, value.map((one) => mapSchema(one, change))];
    if (!MAPS.has(keyword) || !isObject(value)) return [keyword, structuredClone(value)];
    return [
      keyword,
      Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapSchema(one, change)])),
    ];
  });
  return change(Object.fromEntries(entries));
}
