import { isObject, own, ownList, ownString } from '../json.js';
import type { Option, Schema } from '../outline.js';

const isValue = (value: unknown): value is Option['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * The answers a schema lets a person choose from: `oneOf` (or `anyOf`) of `{const, title, description}`, or `enum`.
 * An option without a title is called by its value. Undefined when the schema leaves the answer open.
 */
export function schemaOptions(schema: Schema): readonly Option[] | undefined {
  let members = ownList(schema, 'oneOf');
  if (members.length === 0) members = ownList(schema, 'anyOf');
  if (members.length === 0)
    members = ownList(schema, 'enum')
      .filter(isValue)
      .map((value) => ({ const: value }));
  const options: Option[] = [];
  for (const member of members) {
    const value = isObject(member) && own(member, 'const');
    if (!isObject(member) || !isValue(value)) return undefined;
    const hint = ownString(member, 'description');
    const label = ownString(member, 'title') ?? String(value);
    options.push(hint === undefined ? { value, label } : { value, label, hint });
  }
  return options.length > 0 ? options : undefined;
}
