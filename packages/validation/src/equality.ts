import type { JsonObject } from './json.js';
import { run, spend } from './run.js';

/** A text that two values share when JSON Schema calls them equal: 1 and 1.0, objects in any order of their names. */
export function canonical(value: unknown, level = 0): string {
  spend(1);
  if (level > run.limits.nesting) throw new RangeError('nesting');
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const inner = (part: unknown): string => canonical(part, level + 1);
  if (Array.isArray(value)) return `[${value.map(inner).join()}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${inner((value as JsonObject)[name])}`).join()}}`;
}

/** A set of values by JSON Schema's equality. Looks up texts and numbers without writing them out. */
export function equalSet(values: readonly unknown[]): (value: unknown) => boolean {
  const plain = new Set(values);
  const deep = new Set(values.map((value) => canonical(value)));
  return (value) => plain.has(value) || (typeof value === 'object' && deep.has(canonical(value)));
}
