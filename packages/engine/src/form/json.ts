import type { Json } from '../types.js';

/** An object that answers are being put into. */
export type JsonObject = Record<string, Json>;

/** A property that the value itself has: `constructor` is an answer only where somebody gave it. */
export const ownValue = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** The value at a path of property names. */
export const valueAt = (value: unknown, path: readonly string[]): unknown => path.reduce(ownValue, value);

/** Sets a value at a path, making the objects on the way. Defines, so that `__proto__` is a name like any other. */
export function putValue(target: JsonObject, path: readonly string[], answer: Json): void {
  path.forEach((name, index) => {
    const inner = ownValue(target, name);
    const value = path[index + 1] === undefined ? answer : typeof inner === 'object' ? inner : {};
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    target = value as JsonObject;
  });
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Property names of a JSON Pointer. */
export const pathOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescaped);

/** A pointer one property deeper. */
export const pointerTo = (pointer: string, name: string): string => `${pointer}/${escaped(name)}`;
