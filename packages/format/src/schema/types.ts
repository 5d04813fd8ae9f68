import { own, ownList } from '../json.js';
import type { Schema } from '../outline.js';

/** The one JSON type the schema wants; `null` beside another type is left aside. Undefined when it wants several. */
export function schemaType(schema: Schema): string | undefined {
  const type = own(schema, 'type');
  if (typeof type === 'string') return type;
  const types = ownList(schema, 'type').filter(
    (name): name is string => typeof name === 'string' && name !== 'null',
  );
  return types.length === 1 ? types[0] : undefined;
}

export const isObjectSchema = (schema: Schema): boolean =>
  schemaType(schema) === 'object' ||
  (own(schema, 'type') === undefined && own(schema, 'properties') !== undefined);

export const isArraySchema = (schema: Schema): boolean =>
  schemaType(schema) === 'array' || (own(schema, 'type') === undefined && own(schema, 'items') !== undefined);
