import type { TaskStatus } from '@coform/engine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { easyReadPicture } from '../parts/easy-read-picture.js';
import { titleHeading } from '../parts/heading.js';
import { textBlocks } from '../parts/text-blocks.js';
import { idOf, type ViewContext } from '../view/context.js';
import { pictureOf } from '../view/picture-of.js';
import type { WordKey } from '../words/interface-words.js';

const statusWords: Readonly<Record<TaskStatus, WordKey>> = {
  'not-started': 'statusNotStarted',
  'in-progress': 'statusInProgress',
  done: 'statusDone',
  'cannot-start-yet': 'statusCannotStart',
  problem: 'statusProblem',
};
const statusClasses: Readonly<Record<TaskStatus, string>> = {
  'not-started': 'co-tag co-tag--new',
  'in-progress': 'co-tag co-tag--open',
  done: 'co-task__done',
  'cannot-start-yet': 'co-task__later',
  problem: 'co-tag co-tag--problem',
};

/**
 * The sections of a long form, in any order.
 *
 * @see https://service-manual.nhs.uk/design-system/components/task-list
 */
export function taskListPage(context: ViewContext): TemplateResult {
  const { say, words } = context;
  const tasks = context
    .snapshot()
    .tasks.filter(({ relevant, status }) => relevant || status === 'cannot-start-yet');
  const done = tasks.filter(({ status }) => status === 'done').length;
  return html`${titleHeading(context.headingLevel, words.title)} ${textBlocks(words.description)}
    <p class="co-body" .textContent=${say('tasksDone', { done, count: tasks.length })}></p>
    <ul class="co-task-list">
      ${tasks.map((task) => entry(task.linkId, task.status, task.pages[0], context))}
    </ul>
    <button class="co-button" type="button" data-action="check" .textContent=${say('check')}></button>`;
}

function entry(
  linkId: string,
  status: TaskStatus,
  page: string | undefined,
  context: ViewContext,
): TemplateResult {
  const { words, say } = context;
  const title = words.of(linkId, 'title') ?? linkId;
  const hint = words.of(linkId, 'hint');
  const hintId = idOf(context, linkId, 'task-hint');
  const statusId = idOf(context, linkId, 'task-status');
  const name =
    status === 'cannot-start-yet' || page === undefined
      ? html`<span class="co-task__name" .textContent=${title}></span>`
      : html`<button
          class="co-link-button co-task__name"
          type="button"
          data-action="task"
          data-page=${page}
          aria-describedby="${hint ? `${hintId} ` : ''}${statusId}"
          .textContent=${title}
        ></button>`;
  return html`<li class="co-task">
    ${easyReadPicture(pictureOf(linkId, context))}
    <div class="co-task__words">
      ${name} ${hint ? html`<div class="co-hint co-task__hint" id=${hintId} .textContent=${hint}></div>` : nothing}
    </div>
    <div class="co-task__status">
      <span class=${statusClasses[status]} id=${statusId} .textContent=${say(statusWords[status])}></span>
    </div>
  </li>`;
}
