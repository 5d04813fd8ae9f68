import type { LayoutItem, LayoutPage, LayoutSection } from './generated/form-document.js';

/** `preferredName` and `preferred_name` as words in lower case: `preferred name`. */
const words = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A property's name as a label, where the schema has no title: `preferredName` → `Preferred name`. */
export const nameAsLabel = (name: string): string =>
  words(name).replace(/^./u, (first) => first.toUpperCase()) || name;

/** Gives each property a linkId that no other entry has: `preferredName` → `preferred-name`, then `preferred-name-2`. */
export function createLinkIds(
  layout: readonly (LayoutSection | LayoutPage | LayoutItem)[] = [],
): (name: string) => string {
  /** Each linkId that is taken, with how many were made of it. */
  const taken = new Map<string, number>();
  // Grows while it is read, so that the depth of a layout does not matter.
  const authored = [...layout];
  for (const { linkId, items = [] } of authored) {
    taken.set(linkId, 1);
    for (const item of items) authored.push(item);
  }
  return (name) => {
    // 52 characters leave room for the number within the 64 that a linkId may have.
    const slug = words(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 52);
    const base = slug.replace(/-$/, '') || 'question';
    let linkId = base;
    while (taken.has(linkId)) {
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      linkId = `${base}-${count}`;
    }
    taken.set(linkId, 1);
    return linkId;
  };
}
