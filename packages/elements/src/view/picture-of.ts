import type { ViewContext } from './context.js';

/**
 * The address of the picture beside a section's, a page's or an item's words; empty where they have none. The name comes
 * from a language file, so nothing but a plain name is let through.
 */
export function pictureOf(
  linkId: string,
  { words, pictures }: Pick<ViewContext, 'words' | 'pictures'>,
): string {
  const name = pictures ? (words.picture(linkId) ?? '') : '';
  return /^[a-z\d-]+$/.test(name) ? `${pictures}#${name}` : '';
}
