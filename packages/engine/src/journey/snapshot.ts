import type { Form, Past } from '../form/form.js';
import { NONE } from '../form/node.js';
import type { Change, ItemIssue, Snapshot } from '../types.js';
import { linkIdOf, openPages } from './pages.js';
import { keepSame, taskState } from './tasks.js';

/**
 * Ends a change: gives a new snapshot and what differs from the one before, or undefined when nothing does. A snapshot
 * keeps no states of its own: it reads what has changed since from the changes that came after it.
 */
export function takeSnapshot(form: Form, last?: Snapshot): Change | undefined {
  const { now, nodes, pages } = form;
  const stateNow = (key: string) => nodes.get(key)?.state;
  const keys = new Set<string>();
  let structure = !last;
  for (const [key, before] of form.past) {
    const state = stateNow(key);
    if (state !== before) keys.add(key);
    structure ||= state?.rows !== before?.rows;
  }
  // Nobody can mend what is no longer asked.
  const isLeft = ({ key }: ItemIssue) => !key || nodes.get(key)?.relevant;
  if (!now.problems.every(isLeft)) now.problems = now.problems.filter(isLeft);
  if (form.stale) {
    now.tasks = keepSame(form.tasks.map(taskState), now.tasks);
    now.pages = keepSame(openPages(form).map(linkIdOf), now.pages);
  }
  form.stale = false;
  for (const name in now) structure ||= last?.[name as keyof Snapshot] !== now[name as keyof typeof now];
  if (!structure && !keys.size) return undefined;
  const coming: Past = new Map();
  form.past = form.past.next = coming;
  const snapshot: Snapshot = Object.freeze({
    ...now,
    version: (last?.version ?? 0) + 1,
    item(key: string) {
      for (let past: Past | undefined = coming; past; past = past.next)
        if (past.has(key)) return past.get(key);
      return stateNow(key);
    },
    pageItems: (linkId: string) =>
      (pages.find((page) => linkIdOf(page) === linkId)?.kids ?? NONE).map(({ state }) => state.key),
  });
  return { snapshot, keys, structure };
}
