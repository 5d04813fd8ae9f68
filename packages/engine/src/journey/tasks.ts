import { isSame } from '../answers/view-value.js';
import type { Form } from '../form/form.js';
import type { TaskNode } from '../form/node.js';
import type { TaskState, TaskStatus } from '../types.js';
import { isOpen } from './pages.js';

/** The lines of the task list. Each stays the same object as long as nothing about it changes. */
export function taskStates(form: Form, before: readonly TaskState[]): readonly TaskState[] {
  const states = form.tasks.map((task, index) => {
    const state = taskState(form, task);
    const same = before[index];
    return same && isSame(same, state) ? same : Object.freeze(state);
  });
  return keepList(states, before);
}

/** The old list where the new one holds the same. */
export const keepList = <T>(now: readonly T[], before: readonly T[]): readonly T[] =>
  now.length === before.length && now.every((entry, index) => entry === before[index])
    ? before
    : Object.freeze(now);

function taskState(form: Form, task: TaskNode): TaskState {
  const pages = task.kids.filter(isOpen).map(({ outline }) => outline.linkId);
  const { linkId, disabledDisplay } = task.outline;
  const relevant = task.relevant && pages.length > 0;
  const status: TaskStatus = relevant
    ? statusOf(form, pages)
    : disabledDisplay === 'protected'
      ? 'cannot-start-yet'
      : 'not-started';
  return { linkId, status, relevant, pages: Object.freeze(pages) };
}

function statusOf({ wrong, faulty, done, visited }: Form, pages: readonly string[]): TaskStatus {
  if (pages.some((page) => wrong.has(page))) return 'problem';
  if (done.has(pages.at(-1)!) && !pages.some((page) => faulty.has(page))) return 'done';
  return pages.some((page) => visited.has(page)) ? 'in-progress' : 'not-started';
}
