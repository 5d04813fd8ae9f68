const BITS = 6;
const MASK = (1 << BITS) - 1;

/** Values by slot, of which every committed moment can be read for ever. */
export interface Chunks<T> {
  set(slot: number, value: T | undefined): void;
  /** Ends a change; gives the reader of this moment. */
  commit(): (slot: number) => T | undefined;
}

/**
 * A persistent vector of two levels. A change copies the list of chunks and the chunks it touches once, so that one
 * answer of 5,000 costs about 150 references and not 5,000. `onCopy` hears how many were copied.
 */
export function createChunks<T>(onCopy?: (entries: number) => void): Chunks<T> {
  let root: (T | undefined)[][] = [];
  const owned = new Set<number>();
  const copy = <V>(list: readonly V[]): V[] => {
    onCopy?.(list.length);
    return list.slice();
  };
  return {
    set(slot, value) {
      const at = slot >> BITS;
      if (owned.size === 0) root = copy(root);
      if (!owned.has(at)) {
        root[at] = copy(root[at] ?? []);
        owned.add(at);
      }
      root[at]![slot & MASK] = value;
    },
    commit() {
      owned.clear();
      const kept = root;
      return (slot) => kept[slot >> BITS]?.[slot & MASK];
    },
  };
}
