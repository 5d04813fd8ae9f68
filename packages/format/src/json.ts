/** A JSON object. Read its members with {@link own}: names such as `constructor` may come from anyone. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of the object itself, never of its prototype. */
export const own = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The member when it is an object, else an empty one. */
export const ownObject = (object: JsonObject, name: string): JsonObject => {
  const value = own(object, name);
  return isObject(value) ? value : {};
};

/** The member when it is a list, else an empty one. */
export const ownList = (object: JsonObject, name: string): readonly unknown[] => {
  const value = own(object, name);
  return Array.isArray(value) ? value : [];
};

export const ownString = (object: JsonObject, name: string): string | undefined => {
  const value = own(object, name);
  return typeof value === 'string' ? value : undefined;
};
