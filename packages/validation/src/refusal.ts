/** Why a schema is refused. Each code has one meaning for ever. */
export type SchemaRefusalCode =
  | 'not-a-schema'
  | 'bad-keyword-value'
  | 'unsupported-keyword'
  | 'unresolved-ref'
  | 'ref-circle'
  | 'bad-pattern'
  | 'unsafe-pattern'
  | 'enum-too-long'
  | 'too-deep'
  | 'too-many-nodes';

/**
 * Says why `compile` refuses a schema and what to do about it. The message is for the person who makes the form and
 * holds no answers.
 *
 * `path` is a JSON Pointer into the schema (`/properties/age/minimum`), `''` is the whole schema. In a schema given by
 * `options.schemas` the pointer follows that schema's URI and `#`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901 JSON Pointer
 * @example
 * import assert from 'node:assert/strict';
 * import { compile, SchemaRefusedError } from '@coform/validation';
 * assert.throws(
 *   () => compile({ properties: { name: { pattern: '^(a+)+$' } } }),
 *   (error) => error instanceof SchemaRefusedError && error.path === '/properties/name/pattern',
 * );
 */
export class SchemaRefusedError extends Error {
  override readonly name = 'SchemaRefusedError';
  declare readonly code: SchemaRefusalCode;
  declare readonly path: string;

  constructor(code: SchemaRefusalCode, path: string, message: string) {
    super(`At ${path || 'the root'}: ${message}`);
    Object.assign(this, { code, path });
  }
}

export function refuse(code: SchemaRefusalCode, path: string, message: string): never {
  throw new SchemaRefusedError(code, path, message);
}
