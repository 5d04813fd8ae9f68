import { FormDocumentError } from '../form-document-error.js';
import { isObject, own, ownList, ownObject, ownString, type JsonObject } from '../json.js';
import { MAX_DEPTH } from '../limits.js';
import type { Schema } from '../outline.js';
import { pointerTokens } from '../pointer.js';

/** Follows references within one data schema. */
export interface Resolver {
  /**
   * The schema as one object: `$ref`s followed and `allOf` laid together, the schema's own keywords first.
   *
   * @throws {FormDocumentError} `ref-circle`, `unresolved-ref`, `too-deep`
   */
  resolve(schema: unknown): Schema;
  /** The schema of a property and whether the object must have it; undefined when the object does not define it. */
  property(object: Schema, name: string): { readonly schema: Schema; readonly required: boolean } | undefined;
}

export function createResolver(data: JsonObject): Resolver {
  const resolved = new Map<unknown, Schema>();
  const requiredNames = new Map<Schema, ReadonlySet<unknown>>();

  function resolve(schema: unknown): Schema {
    if (!isObject(schema)) return {};
    // Most schemas refer to nothing and are their own resolution.
    if (own(schema, '$ref') === undefined && own(schema, 'allOf') === undefined) return schema;
    const known = resolved.get(schema);
    if (known) return known;
    const merged = mergeAll(schemaViews(schema, data));
    resolved.set(schema, merged);
    return merged;
  }

  return {
    resolve,
    property(object, name) {
      const schema = own(ownObject(object, 'properties'), name);
      if (schema === undefined || schema === false) return undefined;
      let required = requiredNames.get(object);
      if (!required) requiredNames.set(object, (required = new Set(ownList(object, 'required'))));
      return { schema: resolve(schema), required: required.has(name) };
    },
  };
}

/** Every schema that holds for the same value without condition: itself, what it refers to, and its `allOf`. */
function schemaViews(start: JsonObject, data: JsonObject): JsonObject[] {
  const views: JsonObject[] = [];
  const chain = new Set<JsonObject>();
  const visit = (schema: unknown): void => {
    if (!isObject(schema)) return;
    if (chain.has(schema)) {
      throw new FormDocumentError(
        'ref-circle',
        '/data',
        `The reference ${ownString(schema, '$ref') ?? ''} leads back to itself. Break the circle.`,
      );
    }
    if (chain.size >= MAX_DEPTH || views.length >= 10 * MAX_DEPTH) {
      throw new FormDocumentError(
        'too-deep',
        '/data',
        `References are more than ${MAX_DEPTH} deep. Refer to the schema that is meant.`,
      );
    }
    chain.add(schema);
    views.push(schema);
    const reference = ownString(schema, '$ref');
    if (reference !== undefined) visit(referred(reference, data));
    for (const part of ownList(schema, 'allOf')) visit(part);
    chain.delete(schema);
  };
  visit(start);
  return views;
}

/** What a local reference (`#`, `#/$defs/name`) names. */
export function referred(reference: string, data: JsonObject): unknown {
  let found: unknown = data;
  const local = reference === '#' || reference.startsWith('#/');
  for (const token of local ? pointerTokens(decoded(reference.slice(1))) : []) {
    found = Array.isArray(found) ? found[Number(token)] : isObject(found) ? own(found, token) : undefined;
  }
  if (!local || found === undefined) {
    throw new FormDocumentError(
      'unresolved-ref',
      '/data',
      `The data schema does not define \`${reference}\`. Refer to a schema under \`data.$defs\`: \`#/$defs/name\`.`,
    );
  }
  return found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function mergeAll(views: readonly JsonObject[]): Schema {
  let merged: JsonObject = {};
  for (const view of views) {
    merged = {
      ...view,
      ...merged,
      properties: { ...ownObject(view, 'properties'), ...ownObject(merged, 'properties') },
      required: [...ownList(merged, 'required'), ...ownList(view, 'required')],
    };
  }
  const dropped = new Set(['$ref', 'allOf']);
  if (Object.keys(ownObject(merged, 'properties')).length === 0) dropped.add('properties');
  if (ownList(merged, 'required').length === 0) dropped.add('required');
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !dropped.has(name)));
}
