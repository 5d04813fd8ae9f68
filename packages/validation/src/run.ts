import type { Issue } from './issue.js';
import { token } from './json.js';
import { type Limits, mostSteps, stepsPerValue } from './limits.js';
import { countValues } from './measure.js';
import type { Resource } from './resource.js';

/** Checks a value; reports why not through the run. */
export type Check = (value: unknown, run: Run) => boolean;

/** Names and indexes of a value that some schema has looked at, for `unevaluatedProperties` and `unevaluatedItems`. */
export type Seen = Set<string | number>;

/** The schema resources entered on the way, innermost first, for `$dynamicRef`. */
export interface Scope {
  readonly resource: Resource;
  readonly outer: Scope | undefined;
}

/** Numbers every visit to a place in a value, over all runs, so that a remembered result cannot be taken for another's. */
let visits = 0;

/** The state of one validation. */
export class Run {
  readonly issues: Issue[] = [];
  readonly limits: Limits;
  /** Whether some schema has `unevaluated…`: only then is remembered what was looked at. */
  readonly tracks: boolean;
  /** Above zero within `anyOf`, `not`, `if`…, whose failures are nobody's mistake: checks may stop at the first. */
  quiet = 0;
  nesting = 0;
  visit = ++visits;
  scope: Scope | undefined;
  seen: Seen | undefined;
  #steps: number;
  #value: unknown;
  readonly #keys: (string | number)[] = [];

  constructor(value: unknown, limits: Limits, tracks: boolean) {
    this.#value = value;
    this.limits = limits;
    this.tracks = tracks;
    this.#steps = limits.steps;
  }

  /** Counts work, and ends the run when it is too much: by a RangeError, as the engine itself ends endless recursion. */
  spend(steps: number): void {
    if ((this.#steps -= steps) >= 0) return;
    // Counted only now, and once: hardly any value is large.
    this.#steps += countValues(this.#value, mostSteps / stepsPerValue) * stepsPerValue;
    this.#value = undefined;
    if (this.#steps <= stepsPerValue) throw new RangeError('steps');
  }

  /** Reports a failed keyword unless quiet. Always gives false, so that a check can return it. */
  fail(keyword: string, params: Issue['params']): false {
    if (this.quiet === 0) this.issues.push({ instancePath: this.#keys.map(token).join(''), keyword, params });
    return false;
  }

  /** Checks the same value without reporting. */
  quietly(check: Check, value: unknown): boolean {
    this.quiet++;
    const valid = check(value, this);
    this.quiet--;
    return valid;
  }

  /** Checks a property or an item of the value. */
  within(key: string | number, check: Check, value: unknown): boolean {
    this.#keys.push(key);
    const valid = this.apart(check, value);
    this.#keys.pop();
    this.seen?.add(key);
    return valid;
  }

  /** Checks another value, such as a property's name. */
  apart(check: Check, value: unknown): boolean {
    const { visit, seen } = this;
    this.visit = ++visits;
    this.seen = undefined;
    const valid = check(value, this);
    this.visit = visit;
    this.seen = seen;
    return valid;
  }
}
