/** `preferredName` and `preferred_name` as words in lower case: `preferred name`. */
const words = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A property's name as a label, where the schema has no title: `preferredName` → `Preferred name`. */
export function nameAsLabel(name: string): string {
  const label = words(name);
  return label === '' ? name : label.charAt(0).toUpperCase() + label.slice(1);
}

/** Gives each property a linkId that no other entry has: `preferredName` → `preferred-name`, then `preferred-name-2`. */
export function createLinkIds(taken: Iterable<string>): (name: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (name) => {
    // 52 characters leave room for the number within the 64 that a linkId may have.
    const slug = words(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 52)
      .replace(/-$/, '');
    const base = slug === '' ? 'question' : slug;
    let count = counts.get(base) ?? 0;
    let linkId: string;
    do {
      count += 1;
      linkId = count === 1 ? base : `${base}-${count}`;
    } while (used.has(linkId));
    counts.set(base, count);
    used.add(linkId);
    return linkId;
  };
}
