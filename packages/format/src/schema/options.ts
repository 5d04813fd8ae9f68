import { isObject, own, ownList, ownString } from '../json.js';
import type { Option, Schema } from '../outline.js';

/**
 * The answers a schema lets a person choose from: `oneOf` (or `anyOf`) of `{const, title, description}`, or `enum`.
 * An option without a title is called by its value. Undefined when the schema leaves the answer open.
 */
export function schemaOptions(schema: Schema): readonly Option[] | undefined {
  for (const keyword of ['oneOf', 'anyOf']) {
    const members = ownList(schema, keyword);
    if (members.length > 0) return constants(members);
  }
  const values = ownList(schema, 'enum').filter(isValue);
  return values.length > 0 ? values.map((value) => ({ value, label: String(value) })) : undefined;
}

function constants(members: readonly unknown[]): readonly Option[] | undefined {
  const options: Option[] = [];
  for (const member of members) {
    const value = isObject(member) ? own(member, 'const') : undefined;
    if (!isObject(member) || !isValue(value)) return undefined;
    const hint = ownString(member, 'description');
    options.push({
      value,
      label: ownString(member, 'title') ?? String(value),
      ...(hint === undefined ? {} : { hint }),
    });
  }
  return options;
}

const isValue = (value: unknown): value is Option['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value);
