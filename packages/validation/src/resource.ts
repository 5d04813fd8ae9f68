import { has, isObject, type JsonObject, token } from './json.js';
import { SchemaRefusedError } from './refusal.js';
import { lists, maps, singles } from './subschemas.js';

/** A schema with an address of its own: the root, or a subschema with `$id`. */
export interface Resource {
  readonly uri: string;
  readonly root: unknown;
  readonly path: string;
  readonly anchors: Map<string, JsonObject>;
  readonly dynamicAnchors: Map<string, JsonObject>;
  /** False where the dialect that `$schema` names leaves out the validation vocabulary: nothing but structure is checked. */
  readonly asserts: boolean;
}

/** Where a schema object stands. */
export interface Location {
  readonly resource: Resource;
  readonly path: string;
}

/** Everything that can be referred to. */
export interface Index {
  readonly resources: Map<string, Resource>;
  readonly locations: Map<object, Location>;
  /** Schemas that the caller supplied, by URI: never fetched. */
  readonly supplied: Map<string, unknown>;
}

const validation = 'https://json-schema.org/draft/2020-12/vocab/validation';

export function absolute(reference: string, base: string, path: string): URL {
  try {
    return new URL(reference, base);
  } catch {
    throw new SchemaRefusedError('unresolved-ref', path, `"${reference}" is not a URI. Correct it.`);
  }
}

function assertsIn(schema: JsonObject, { supplied }: Index, outer: boolean): boolean {
  const dialect = typeof schema['$schema'] === 'string' && supplied.get(schema['$schema']);
  return isObject(dialect) && isObject(dialect['$vocabulary']) ? has(dialect['$vocabulary'], validation) : outer;
}

/** Notes every `$id`, `$anchor` and `$dynamicAnchor` of a schema, looking only where a schema can stand. */
export function indexSchema(root: unknown, base: string, path: string, index: Index, within?: Resource): Resource {
  const start = within ?? newResource(base, root, path, isObject(root) ? assertsIn(root, index, true) : true);
  const open: [unknown, Resource, string][] = [[root, start, path]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [schema, outer, at] = next;
    if (!isObject(schema) || index.locations.has(schema)) continue;
    const resource = enter(schema, outer, at, index);
    index.locations.set(schema, { resource, path: at });
    for (const key of ['$anchor', '$dynamicAnchor'] as const) {
      const name = schema[key];
      if (typeof name !== 'string') continue;
      resource.anchors.set(name, schema);
      if (key === '$dynamicAnchor') resource.dynamicAnchors.set(name, schema);
    }
    for (const [keyword, value] of Object.entries(schema)) {
      const below = at + token(keyword);
      if (singles.has(keyword)) open.push([value, resource, below]);
      else if (lists.has(keyword) ? Array.isArray(value) : maps.has(keyword) && isObject(value)) {
        for (const [key, child] of Object.entries(value as object)) open.push([child, resource, below + token(key)]);
      }
    }
  }
  const found = index.locations.get(root as object)?.resource ?? start;
  if (!within) index.resources.set(base, found);
  return found;
}

const newResource = (uri: string, root: unknown, path: string, asserts: boolean): Resource => ({
  uri,
  root,
  path,
  anchors: new Map(),
  dynamicAnchors: new Map(),
  asserts,
});

/** The resource that a schema object belongs to: a new one where it has an `$id`. */
function enter(schema: JsonObject, outer: Resource, path: string, index: Index): Resource {
  if (!has(schema, '$id')) return outer;
  const at = `${path}/$id`;
  const url = absolute(String(schema['$id']), outer.uri, at);
  if (url.hash) throw new SchemaRefusedError('bad-keyword-value', at, '`$id` must have no # part. Write `$anchor`.');
  url.hash = '';
  const resource = newResource(url.href, schema, path, assertsIn(schema, index, outer.asserts));
  index.resources.set(url.href, resource);
  return resource;
}
