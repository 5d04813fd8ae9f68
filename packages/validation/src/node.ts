import type { Issue } from './issue.js';
import { fail, run, type Scope, type Seen, spend } from './run.js';
import { typeOf } from './types.js';

/** One schema, ready to check values. */
export interface Node {
  check: (value: unknown) => boolean;
  readonly schema: unknown;
  readonly path: string;
  /** Schemas that this one applies to the same value: a way round from one to itself would never end. */
  readonly applies: Node[];
  /** Whether some `$ref` leads here, so that the same value may come by again and the result is worth remembering. */
  shared: boolean;
  /** The address of the schema resource that this schema is part of: the nearest `$id`. */
  uri: string;
  /** False where the dialect that `$schema` names leaves out the validation vocabulary: only structure is checked. */
  asserts: boolean;
}

/** True: valid. False: not, and the parts have said so. Otherwise the params of each issue: none in a list means valid. */
export type Result = boolean | Issue['params'] | readonly Issue['params'][];

/** A keyword in its place. */
export interface Rule {
  readonly keyword: string;
  /** The type of the values that the keyword is about: it passes any other. Not given: it is about all. */
  readonly about: string | undefined;
  readonly check: (value: never) => Result;
}

interface Memory {
  readonly place: number;
  readonly scope: Scope | undefined;
  readonly valid: boolean;
  readonly told: boolean;
  readonly seen: Seen | undefined;
}

/** Reports what a check has found; gives whether that is nothing. */
function report(keyword: string, found: Result): boolean {
  if (typeof found === 'boolean') return found;
  const list = Array.isArray(found) ? (found as readonly Issue['params'][]) : [found as Issue['params']];
  for (const params of list) fail(keyword, params);
  return list.length === 0;
}

/** Checks a value by a schema's keywords, in order; all of them unless the failure is of no interest. */
export function checkAll(node: Node, rules: readonly Rule[]): Node['check'] {
  let memory: Memory | undefined;
  return (value) => {
    const { place, scope, seen: outer, issues } = run;
    spend(1);
    let valid = true;
    let seen: Seen | undefined;
    if (memory?.place === place && memory.scope === scope && (memory.valid || memory.told || !issues))
      ({ valid, seen } = memory);
    else {
      if (++run.nesting > run.limits.nesting) throw new RangeError('nesting');
      if (scope?.uri !== node.uri) run.scope = { uri: node.uri, outer: scope };
      seen = run.seen = run.tracks ? new Set() : undefined;
      const type = typeOf(value);
      for (const { keyword, about, check } of rules) {
        const found = (about !== undefined && about !== type) || check(value as never);
        if (found === true || report(keyword, found)) continue;
        valid = false;
        if (!issues) break;
      }
      run.nesting--;
      run.scope = scope;
      run.seen = outer;
      // What a failed schema looked at counts only where the whole value has failed by it, which spares a second issue.
      if (!valid && !issues) seen = undefined;
      if (node.shared) memory = { place, scope, valid, told: !!issues, seen };
    }
    if (outer && seen) {
      spend(seen.size);
      for (const key of seen) outer.add(key);
    }
    return valid;
  };
}
