/** Where the row stands in an outline's pointers: `/people/{row}/name`. */
export const ROW = '{row}';

/** One reference token of a JSON Pointer, escaped. */
export const escapeToken = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** The names in a JSON Pointer (`/a/b`), or in a relative one without its first slash (`a/b`). */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  const path = pointer.startsWith('/') ? pointer.slice(1) : pointer;
  const tokens = path.split('/');
  if (!path.includes('~')) return tokens;
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON Pointer of these names below `base`. */
export const joinPointer = (base: string, ...tokens: readonly (string | number)[]): string =>
  tokens.reduce<string>((path, token) => `${path}/${escapeToken(String(token))}`, base);
