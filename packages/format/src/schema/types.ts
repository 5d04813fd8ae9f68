import { own, ownList } from '../json.js';
import type { Schema } from '../outline.js';

/** The one JSON type the schema wants; `null` beside another type is left aside. Undefined when it wants several. */
export function schemaType(schema: Schema): unknown {
  const type = own(schema, 'type');
  if (!Array.isArray(type)) return type;
  const [first, second] = ownList(schema, 'type').filter((name) => name !== 'null');
  return second === undefined ? first : undefined;
}

/** A schema that names no type is of the type that its keyword is about. */
const isOf =
  (type: string, keyword: string) =>
  (schema: Schema): boolean =>
    own(schema, 'type') === undefined ? own(schema, keyword) !== undefined : schemaType(schema) === type;

export const isObjectSchema = isOf('object', 'properties');

export const isArraySchema = isOf('array', 'items');
