import type { Resource } from './resource.js';
import type { Check, Run, Scope, Seen } from './run.js';

/** One schema, ready to check values. */
export interface Node {
  check: Check;
  /** Schemas that this one applies to the same value: a way round from one to itself would never end. */
  readonly applies: Node[];
  readonly path: string;
  resource: Resource;
  /** Whether some `$ref` leads here, so that the same value may come by again and the result is worth remembering. */
  shared: boolean;
}

interface Memory {
  visit: number;
  scope: Scope | undefined;
  valid: boolean;
  seen: Seen | undefined;
  reported: boolean;
}

const merge = (into: Seen | undefined, from: Seen | undefined, run: Run): void => {
  if (!into || !from) return;
  run.spend(from.size);
  for (const key of from) into.add(key);
};

/** Checks a value by a schema's keywords, in order; all of them unless the failure is of no interest. */
export function checkAll(node: Node, checks: readonly Check[]): Check {
  const { resource } = node;
  let memory: Memory | undefined;
  return (value, run) => {
    const outer = run.seen;
    const { scope, visit } = run;
    if (
      memory?.visit === visit &&
      memory.scope === scope &&
      (memory.valid || memory.reported || run.quiet > 0)
    ) {
      run.spend(1);
      merge(outer, memory.seen, run);
      return memory.valid;
    }
    run.spend(1);
    if (++run.nesting > run.limits.nesting) throw new RangeError('nesting');
    if (scope?.resource !== resource) run.scope = { resource, outer: scope };
    const seen = (run.seen = run.tracks ? new Set() : undefined);
    let valid = true;
    for (const check of checks) {
      if (check(value, run)) continue;
      valid = false;
      if (run.quiet > 0) break;
    }
    run.nesting--;
    run.scope = scope;
    run.seen = outer;
    // What a failed schema looked at counts only where the whole value has failed by it, which spares a second issue.
    const counts = valid || run.quiet === 0;
    if (counts) merge(outer, seen, run);
    if (node.shared) {
      memory = { visit, scope, valid, seen: counts ? seen : undefined, reported: run.quiet === 0 };
    }
    return valid;
  };
}
