import type { Limits } from './limits.js';
import { type SchemaRefusalCode, SchemaRefusedError } from './refusal.js';

/** Visits a value and all that it holds, each with its level, until `visit` gives false. Ends for circular objects only by that. */
function walk(value: unknown, visit: (level: number) => boolean): void {
  const open: [unknown, number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, level] = next;
    if (!visit(level)) return;
    if (typeof value === 'object' && value !== null) {
      for (const child of Object.values(value)) open.push([child, level + 1]);
    }
  }
}

/** Refuses a schema that is too deep or too large, before anything walks it by other means. */
export function measureSchema(schema: unknown, path: string, { depth, nodes }: Limits): void {
  const refuse = (code: SchemaRefusalCode, what: string): never => {
    throw new SchemaRefusedError(
      code,
      path,
      `The schema has more than ${what}. Split it with $defs and $ref.`,
    );
  };
  let count = 0;
  walk(schema, (level) => {
    if (++count > nodes) refuse('too-many-nodes', `${nodes} values`);
    return level <= depth || refuse('too-deep', `${depth} levels`);
  });
}

/** How many values a value holds, counted up to `most`. */
export function countValues(value: unknown, most: number): number {
  let count = 0;
  walk(value, () => ++count < most);
  return count;
}
