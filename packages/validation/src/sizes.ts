import { isObject } from './json.js';

/** How many items a list has. */
export const itemCount = (value: unknown): number | undefined =>
  Array.isArray(value) ? value.length : undefined;

/** How many properties an object has. */
export const propertyCount = (value: unknown): number | undefined =>
  isObject(value) ? Object.keys(value).length : undefined;

/**
 * The length of a text as JSON Schema counts: an emoji outside the basic plane is one, not two. Where the limit is far
 * off (the length lies between half and whole of the code units) it does not count.
 */
export function textLength(value: unknown, limit: number): number | undefined {
  if (typeof value !== 'string') return undefined;
  let count = value.length;
  if (count < limit || count > limit * 2) return count;
  for (let index = 0; index < value.length - 1; index++) if (value.codePointAt(index)! > 0xffff) count--;
  return count;
}
