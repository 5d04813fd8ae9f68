import { isObject, own, ownList, ownString } from '../json.js';
import type { Option, Schema } from '../outline.js';

const isValue = (value: unknown): value is Option['value'] =>
  ['string', 'number', 'boolean'].includes(typeof value);

/**
 * The answers a schema lets a person choose from: `oneOf` (or `anyOf`) of `{const, title, description}`, or `enum`.
 * An option without a title is called by its value. Undefined when the schema leaves the answer open.
 */
export function schemaOptions(schema: Schema): readonly Option[] | undefined {
  for (const keyword of ['oneOf', 'anyOf', 'enum']) {
    const members = ownList(schema, keyword);
    if (members.length > 0) return optionsOf(members, keyword === 'enum');
  }
  return undefined;
}

/** An `enum` leaves out what nobody could choose; any other list with such a member leaves the answer open. */
function optionsOf(members: readonly unknown[], isEnum: boolean): readonly Option[] | undefined {
  const options: Option[] = [];
  for (const member of members) {
    const named = isObject(member) ? member : {};
    const value = isEnum ? member : own(named, 'const');
    if (isValue(value)) {
      const label = ownString(named, 'title') ?? String(value);
      const hint = ownString(named, 'description');
      options.push(hint === undefined ? { value, label } : { value, label, hint });
    } else if (!isEnum) return undefined;
  }
  return options.length > 0 ? options : undefined;
}
