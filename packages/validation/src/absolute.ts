import { refuse } from './refusal.js';

/** A reference without its fragment, and the fragment, decoded. */
export function absolute(
  reference: string,
  base: string,
  path: string,
): readonly [uri: string, fragment: string] {
  try {
    const url = new URL(reference, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return [url.href, fragment];
  } catch {
    return refuse('unresolved-ref', path, `"${reference}" is no URI.`);
  }
}
