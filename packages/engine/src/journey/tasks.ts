import { isSame } from '../answers/view-value.js';
import type { PageNode, TaskNode } from '../form/node.js';
import type { TaskState, TaskStatus } from '../types.js';
import { isOpen, linkIdOf } from './pages.js';

/** A line of the task list. */
export function taskState({ kids, outline }: TaskNode): TaskState {
  const { linkId, disabledDisplay } = outline;
  // A page in a task that is not relevant is not open.
  const open = kids.filter(isOpen);
  const relevant = !!open[0];
  const status = relevant
    ? statusOf(open)
    : disabledDisplay === 'protected'
      ? 'cannot-start-yet'
      : 'not-started';
  return { linkId, status, relevant, pages: open.map(linkIdOf) };
}

function statusOf(pages: readonly PageNode[]): TaskStatus {
  if (pages.some(({ wrong }) => wrong)) return 'problem';
  if (pages.at(-1)!.done && !pages.some(({ faulty }) => faulty)) return 'done';
  return pages.some(({ visited }) => visited) ? 'in-progress' : 'not-started';
}

/** The old list where the new one says the same; else the new one, with what is the same in the old one. */
export function keepSame<T>(now: readonly T[], before: readonly T[]): readonly T[] {
  const kept = now.map((entry, index) => (isSame(entry, before[index]) ? before[index]! : entry));
  return isSame(kept, before) ? before : kept;
}
