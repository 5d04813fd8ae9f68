import { FormDocumentError } from '../form-document-error.js';
import { isObject, own, ownList, ownObject, type JsonObject } from '../json.js';
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
  readonly resolve: (schema: unknown) => Schema;
  /** The schema of a property and whether the object must have it; undefined when the object does not define it. */
  readonly property: (
    object: Schema,
    name: string,
  ) => { readonly schema: Schema; readonly required: boolean } | undefined;
}

export function createResolver(data: JsonObject): Resolver {
  const resolved = new Map<unknown, Schema>();
  const requiredNames = new Map<Schema, ReadonlySet<unknown>>();

  const resolve = (schema: unknown): Schema => {
    if (!isObject(schema)) return {};
    // Most schemas refer to nothing and are their own resolution.
    if (own(schema, '$ref') === undefined && own(schema, 'allOf') === undefined) return schema;
    let known = resolved.get(schema);
    if (!known) resolved.set(schema, (known = laidTogether(schema, data)));
    return known;
  };
  const property: Resolver['property'] = (object, name) => {
    const schema = own(ownObject(object, 'properties'), name);
    if (schema === undefined || schema === false) return undefined;
    let required = requiredNames.get(object);
    if (!required) requiredNames.set(object, (required = new Set(ownList(object, 'required'))));
    return { schema: resolve(schema), required: required.has(name) };
  };
  return { resolve, property };
}

const refuse = (code: string, says: string): never => {
  throw new FormDocumentError(code, '/data', says);
};

/** Every schema that holds for the same value without condition, as one: itself, what it refers to, and its `allOf`. */
function laidTogether(start: JsonObject, data: JsonObject): Schema {
  let merged: Record<string, unknown> = {};
  let properties = {};
  let required: unknown[] = [];
  let count = 0;
  const chain = new Set<JsonObject>();
  const visit = (schema: unknown): void => {
    if (!isObject(schema)) return;
    const { $ref, allOf: _parts, ...rest } = schema;
    if (chain.has(schema))
      refuse('ref-circle', `The reference ${String($ref)} leads back to itself. Break the circle.`);
    count += 1;
    if (chain.size >= MAX_DEPTH || count > 10 * MAX_DEPTH)
      refuse('too-deep', `References are over ${MAX_DEPTH} deep. Use fewer.`);
    chain.add(schema);
    merged = { ...rest, ...merged };
    properties = { ...ownObject(schema, 'properties'), ...properties };
    required = [...required, ...ownList(schema, 'required')];
    if (typeof $ref === 'string') visit(referred($ref, data));
    for (const part of ownList(schema, 'allOf')) visit(part);
    chain.delete(schema);
  };
  visit(start);
  if (Object.keys(properties).length > 0) merged.properties = properties;
  if (required.length > 0) merged.required = required;
  return merged;
}

/** What a local reference (`#`, `#/$defs/name`) names. */
export function referred(reference: string, data: JsonObject): unknown {
  let found: unknown = /^#(\/|$)/.test(reference) ? data : undefined;
  for (const token of pointerTokens(decoded(reference.slice(1))))
    found = Array.isArray(found) ? found[Number(token)] : isObject(found) ? own(found, token) : undefined;
  return (
    found ??
    refuse(
      'unresolved-ref',
      `The reference ${reference} is to what \`data\` does not define. Change it to \`#/$defs/name\`.`,
    )
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
