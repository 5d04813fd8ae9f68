/** A JSON object: not a list, not null. */
export type JsonObject = Record<string, unknown>;

/**
 * A property of an object's own, so that `constructor` and `__proto__` are names like any other. Undefined when there is
 * none: one that is set to undefined is not in the JSON that will be sent.
 */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as JsonObject)[key] : undefined;

/** A JSON Pointer: each name or index with its slash. */
export const pointer = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
