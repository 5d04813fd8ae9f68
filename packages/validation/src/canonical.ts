import type { Run } from './run.js';

/** A text that two values share when JSON Schema calls them equal: 1 and 1.0, objects in any order of their names. */
export function canonical(value: unknown, run?: Run, level = 0): string {
  run?.spend(1);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  if (run && level > run.limits.nesting) throw new RangeError('nesting');
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, run, level + 1)).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, run, level + 1)}`).join()}}`;
}

/** A set of values by JSON Schema's equality. Looks up texts and numbers without writing them out. */
export function equalSet(values: readonly unknown[]): (value: unknown, run: Run) => boolean {
  const plain = new Set(values);
  const deep = new Set(values.map((value) => canonical(value)));
  return (value, run) => plain.has(value) || (typeof value === 'object' && deep.has(canonical(value, run)));
}
