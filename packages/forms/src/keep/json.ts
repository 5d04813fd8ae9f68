/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Answers of a form by the names in its data schema. */
export interface Answers {
  readonly [name: string]: Json;
}

/** A property that the value itself has: `constructor` is an answer only where somebody gave it. */
export const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** An object with names, neither a list nor nothing. */
export const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names in a JSON Pointer. @see https://www.rfc-editor.org/rfc/rfc6901 */
export const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Whether a pointer is of a value or of something in it. */
export const isWithin = (pointer: string, outer: string): boolean => `${pointer}/`.startsWith(`${outer}/`);

/** The value at a path, or undefined where there is none. */
export const at = (value: unknown, path: readonly string[]): Json | undefined =>
  path.reduce(own, value) as Json | undefined;

/**
 * Sets a value at a path, making the objects on the way. Defines, so that `__proto__` is a name like any other. Lists
 * are not made: rows have to be there.
 */
export function put(target: object, path: readonly string[], value: Json): void {
  path.forEach((name, index) => {
    const inner = own(target, name);
    const last = index === path.length - 1;
    const next = last ? value : typeof inner === 'object' && inner ? inner : {};
    Object.defineProperty(target, name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    target = next as object;
  });
}
