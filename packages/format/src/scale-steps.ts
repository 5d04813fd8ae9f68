import type { Schema } from './outline.js';

/** More than fits in one row; a schema with a wider range is asked as a number. */
const MAX_STEPS = 11;

/** The numbers of a scale without options: the whole numbers of its schema's range, 0 to 10 unless that says otherwise. */
export function scaleSteps(schema: Schema = {}): number[] {
  const { minimum: low = 0, maximum: high = 10 } = schema as Readonly<Record<string, number | undefined>>;
  return Array.from({ length: Math.min(high - low + 1, MAX_STEPS) }, (_, step) => low + step);
}
