import { has, isObject, token } from './json.js';
import { SchemaRefusedError } from './refusal.js';
import { absolute, type Index, indexSchema, type Location, type Resource } from './resource.js';

export interface Target extends Location {
  readonly schema: unknown;
  /** The anchor's name, when the reference names one. */
  readonly anchor: string | undefined;
}

const unresolved = (path: string, reference: string): never => {
  throw new SchemaRefusedError(
    'unresolved-ref',
    path,
    `"${reference}" leads nowhere. Correct it, or give its schema in options.schemas: nothing is fetched.`,
  );
};

/** Finds what a `$ref` or `$dynamicRef` means before any dynamic scope is looked at. */
export function resolve(reference: string, from: Resource, path: string, index: Index): Target {
  const url = absolute(reference, from.uri, path);
  const fragment = decode(url.hash.slice(1)) ?? unresolved(path, reference);
  url.hash = '';
  const resource = reference.startsWith('#') ? from : find(url.href, index);
  if (!resource) return unresolved(path, reference);
  if (fragment === '' || fragment.startsWith('/')) {
    const target = follow(fragment, resource, index) ?? unresolved(path, reference);
    return { ...target, anchor: undefined };
  }
  const schema = resource.anchors.get(fragment) ?? unresolved(path, reference);
  return { ...index.locations.get(schema)!, schema, anchor: fragment };
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

function find(uri: string, index: Index): Resource | undefined {
  const known = index.resources.get(uri);
  if (known || !index.supplied.has(uri)) return known;
  return indexSchema(index.supplied.get(uri), uri, `${uri}#`, index);
}

/** Walks a JSON Pointer, minding that a schema on the way may have an `$id` of its own. */
function follow(pointer: string, from: Resource, index: Index): (Location & { schema: unknown }) | undefined {
  let { root: schema, path } = from;
  let resource = from;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !has(schema, key)) return undefined;
    schema = (schema as Record<string, unknown>)[key];
    path += token(key);
    resource = (isObject(schema) && index.locations.get(schema)?.resource) || resource;
  }
  if (typeof schema !== 'boolean' && !isObject(schema)) return undefined;
  // A place under an unknown keyword: not looked at before, as most of those are plain data.
  if (isObject(schema) && !index.locations.has(schema)) indexSchema(schema, resource.uri, path, index, resource);
  return { schema, resource: (isObject(schema) && index.locations.get(schema)?.resource) || resource, path };
}
