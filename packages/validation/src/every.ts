import { isObject, type JsonObject } from './json.js';
import type { Check, Run } from './run.js';

/** Tests everything in a list, or up to the first failure when failures are of no interest. */
export function every<T>(list: Iterable<T>, run: Run, test: (item: T) => boolean): boolean {
  let valid = true;
  for (const item of list) {
    if (test(item)) continue;
    valid = false;
    if (run.quiet > 0) break;
  }
  return valid;
}

/** A check of objects, which passes anything else. */
export const ofObject =
  (check: (instance: JsonObject, run: Run) => boolean): Check =>
  (instance, run) =>
    !isObject(instance) || check(instance, run);

/** A check of every property of an object. */
export const ofNames = (test: (name: string, instance: JsonObject, run: Run) => boolean): Check =>
  ofObject((instance, run) => every(Object.keys(instance), run, (name) => test(name, instance, run)));

/** A check of lists, which passes anything else. */
export const ofList =
  (check: (instance: readonly unknown[], run: Run) => boolean): Check =>
  (instance, run) =>
    !Array.isArray(instance) || check(instance, run);
