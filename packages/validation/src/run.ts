import type { Issue } from './issue.js';
import { pointer } from './json.js';
import { type Limits, mostSteps, stepsPerValue } from './limits.js';
import { measure } from './measure.js';
import type { Node } from './node.js';

/** Names and indexes of a value that some schema has looked at, for `unevaluatedProperties` and `unevaluatedItems`. */
export type Seen = Set<string | number>;

/** The URIs of the schema resources entered on the way, innermost first, for `$dynamicRef`. */
export interface Scope {
  readonly uri: string;
  readonly outer: Scope | undefined;
}

/** The state of one validation. */
export interface Run {
  readonly limits: Limits;
  /** Whether some schema has `unevaluated…`: only then is remembered what was looked at. */
  readonly tracks: boolean;
  /** The whole value, until its size has been counted. */
  value: unknown;
  steps: number;
  nesting: number;
  /** Undefined within `anyOf`, `not`, `if`…, whose failures are nobody's mistake: checks may stop at the first. */
  issues: Issue[] | undefined;
  readonly keys: (string | number)[];
  /** Another for each visit to a place in the value, over all runs: a remembered result cannot be taken for another's. */
  place: number;
  scope: Scope | undefined;
  seen: Seen | undefined;
}

/**
 * The validation under way. One may begin within another, by a host's format: each puts the other's back. Before the
 * first there is only what compiling needs, whose own limits bound its work.
 */
export let run = { steps: Infinity, limits: {} } as Run;

let places = 0;

/** Validates a value. Ends by an issue `limit` where it would cost too much. */
export function begin(root: Node, value: unknown, limits: Limits, tracks: boolean): Issue[] {
  const outer = run;
  const issues: Issue[] = [];
  try {
    run = {
      limits,
      tracks,
      value,
      steps: limits.steps,
      nesting: 0,
      issues,
      keys: [],
      place: ++places,
      scope: undefined,
      seen: undefined,
    };
    root.check(value);
    return issues;
  } catch (error) {
    // Our own limits, or a caller that has left too little stack (Firefox has an InternalError for that).
    const { name, message } = error as Error;
    if (name !== 'RangeError' && name !== 'InternalError') throw error;
    return [
      { instancePath: '', keyword: 'limit', params: { reason: message === 'steps' ? message : 'nesting' } },
    ];
  } finally {
    run = outer;
  }
}

/** Counts work, and ends the run when it is too much: by a RangeError, as the engine itself ends endless recursion. */
export function spend(steps: number): void {
  if ((run.steps -= steps) >= 0) return;
  // Counted only now, and once: hardly any value is large.
  const count = measure(run.value, mostSteps / stepsPerValue, run.limits.nesting, () => undefined);
  run.steps += Math.min(count * stepsPerValue, mostSteps);
  run.value = undefined;
  if (run.steps <= stepsPerValue) throw new RangeError('steps');
}

/** Reports a failed keyword, unless that is of no interest. Always gives false, so that a check can return it. */
export function fail(keyword: string, params: Issue['params']): false {
  run.issues?.push({ instancePath: pointer(run.keys), keyword, params });
  return false;
}

/** Tests everything in a list, or up to the first failure when failures are of no interest. */
export function every<T>(list: Iterable<T>, test: (item: T) => boolean): boolean {
  let valid = true;
  for (const item of list) {
    if (test(item)) continue;
    valid = false;
    if (!run.issues) break;
  }
  return valid;
}

/** Checks another value than the one at hand, such as a property's name. */
function apart(node: Node, value: unknown): boolean {
  const { place, seen } = run;
  run.place = ++places;
  run.seen = undefined;
  const valid = node.check(value);
  run.place = place;
  run.seen = seen;
  return valid;
}

/** Checks a property or an item of the value at hand. */
export function within(key: string | number, node: Node, value: unknown): boolean {
  run.keys.push(key);
  const valid = apart(node, value);
  run.keys.pop();
  run.seen?.add(key);
  return valid;
}

/** Checks the same value, or one apart, without reporting. */
export function quietly(node: Node, value: unknown, isApart = false): boolean {
  const { issues } = run;
  run.issues = undefined;
  const valid = isApart ? apart(node, value) : node.check(value);
  run.issues = issues;
  return valid;
}
