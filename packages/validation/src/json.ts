/** A JSON object: not a list, not null. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only, so that `constructor` and `__proto__` are names like any other. */
export const has = (object: object, key: string): boolean => Object.hasOwn(object, key);

/** One token of a JSON Pointer, with its slash. */
export const token = (key: string | number): string =>
  `/${typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
