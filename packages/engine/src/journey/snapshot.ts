import type { Form } from '../form/form.js';
import { NONE } from '../form/node.js';
import type { Change, Snapshot } from '../types.js';
import { openPages } from './pages.js';
import { keepList, taskStates } from './tasks.js';

/**
 * Ends a change: gives a new snapshot and what differs from the one before, or undefined when nothing does.
 */
export function takeSnapshot(form: Form, last: Snapshot | undefined): Change | undefined {
  const item = form.states.commit();
  const keys = new Set<string>();
  for (const [key, state] of form.before) if (form.nodes.get(key)?.state !== state) keys.add(key);
  form.before.clear();
  const { place, problems, sending, includePrivate, removed, journey, slots } = form;
  let tasks = last?.tasks ?? NONE;
  let pages = last?.pages ?? NONE;
  if (form.journeyChanged) {
    tasks = taskStates(form, tasks);
    pages = keepList(
      openPages(form).map(({ outline }) => outline.linkId),
      pages,
    );
  }
  const undo = removed && { key: removed.row.repeat.key, row: removed.row.id };
  const structure =
    form.rowsChanged ||
    !last ||
    Object.entries({ place, problems, sending, includePrivate, tasks, pages }).some(
      ([name, value]) => last[name as keyof Snapshot] !== value,
    ) ||
    last.undo?.row !== undo?.row;
  form.journeyChanged = form.rowsChanged = false;
  if (last && !structure && keys.size === 0) return undefined;
  const pageKeys = (page: string) => form.pages.find(({ outline }) => outline.linkId === page)?.kids ?? NONE;
  const snapshot: Snapshot = Object.freeze({
    version: (last?.version ?? 0) + 1,
    journey,
    place,
    tasks,
    pages,
    problems: Object.freeze(problems),
    sending,
    includePrivate,
    ...(undo && { undo: Object.freeze(undo) }),
    item: (key: string) => {
      const slot = slots.get(key);
      return slot === undefined ? undefined : item(slot);
    },
    pageItems: (page: string) => pageKeys(page).map(({ key }) => key),
  });
  return Object.freeze({ snapshot, keys, structure });
}
