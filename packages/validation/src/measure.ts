/**
 * How many values a value holds, itself included. Calls `tooMuch` for those beyond `most`, and for those deeper than
 * `depth`, and looks no further there, so that it ends for objects that hold themselves.
 */
export function measure(
  value: unknown,
  most: number,
  depth: number,
  tooMuch: (code: 'too-many-nodes' | 'too-deep') => void,
): number {
  let count = 0;
  const visit = (part: unknown, level: number): void => {
    if (++count > most) tooMuch('too-many-nodes');
    else if (level > depth) tooMuch('too-deep');
    else if (typeof part === 'object' && part !== null) {
      for (const child of Object.values(part)) visit(child, level + 1);
    }
  };
  visit(value, 0);
  return count;
}
