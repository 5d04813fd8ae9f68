import type { OutlineItem } from '@coform/format';

/**
 * A short mark of what each question asks (its schema with words and options), by linkId. Kept with the answers, so that
 * another edition can tell which questions are not what they were. A mark says nothing about an answer.
 */
export function fingerprints(items: Iterable<OutlineItem>): { readonly [linkId: string]: string } {
  return Object.fromEntries(
    [...items]
      .filter(({ pointer, repeat }) => pointer !== undefined && repeat === undefined)
      .map(({ linkId, schema }) => [linkId, mark(JSON.stringify(schema))]),
  );
}

/** FNV-1a, 32 bits. @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
