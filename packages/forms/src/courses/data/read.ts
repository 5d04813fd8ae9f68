/** What a file holds where text is expected and it may hold anything. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The objects of a list; none where there is no list. */
export const objects = <Entry extends object>(value: readonly Entry[] | undefined): readonly Entry[] =>
  Array.isArray(value)
    ? (value as readonly unknown[]).filter((entry): entry is Entry => isObject(entry))
    : [];

/** The texts of a list that say something. */
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(text).filter((entry) => entry !== '') : [];

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
