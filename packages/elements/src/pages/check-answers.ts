import type { OutlineTask } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { titleHeading } from '../parts/heading.js';
import type { ViewContext } from '../view/context.js';
import { pageName, pageOf } from '../view/page-view.js';
import { summaryRows, type SummaryRow } from './summary-rows.js';

/**
 * All answers with a way to change each, before anything is sent.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/check-answers
 */
export function checkAnswersPage(context: ViewContext, actions: TemplateResult): TemplateResult {
  const { say, headingLevel, outline } = context;
  const relevant = new Set(context.snapshot().pages);
  return html`${titleHeading(headingLevel, say('check'))}
    <p class="co-body" .textContent=${say('checkText')}></p>
    ${outline.tasks.map((task) => taskSummary(task, relevant, context))} ${actions}`;
}

function taskSummary(task: OutlineTask, relevant: ReadonlySet<string>, context: ViewContext): unknown {
  const pages = task.pages.filter(({ linkId }) => relevant.has(linkId));
  const rows = pages.flatMap((page) => summaryRows(page, context));
  const [first] = pages;
  if (!first || rows.length === 0) return nothing;
  const title =
    context.words.of(task.linkId, 'title') ?? pageName(pageOf(context, first.linkId) ?? first, context);
  return html`${titleHeading(context.headingLevel + 1, title)}
    <dl class="co-summary">
      ${rows.map((row) => summaryRow(row, context))}
    </dl>`;
}

const summaryRow = (row: SummaryRow, { say }: ViewContext): TemplateResult =>
  html`<div class="co-summary__row">
    <dt class="co-summary__key">${rowWords(row, say)}</dt>
    <dd class="co-summary__value">${answerLines(row.answers, say('notProvided'))}</dd>
    <dd class="co-summary__action">
      <button class="co-link-button" type="button" data-action="change" data-key=${row.changeKey}>
        <span .textContent=${say('change')}></span> <span class="co-visually-hidden" .textContent=${row.within ? `${row.within}, ${row.label}` : row.label}></span>
      </button>
    </dd>
  </div>`;

/** The question, under what it stands in, with a mark where its answer is private. */
export const rowWords = (row: SummaryRow, say: ViewContext['say']): TemplateResult =>
  html`${row.within ? html`<span class="co-summary__within" .textContent=${row.within}></span>` : nothing}
    <span .textContent=${row.label}></span> ${row.private ? html`<span class="co-tag" .textContent=${say('private')}></span>` : nothing}`;

/** Each choice on its own line; line breaks of longer answers are kept by the style sheet. */
export const answerLines = (answers: readonly string[], empty: string): unknown =>
  answers.length === 0
    ? html`<span class="co-summary__empty" .textContent=${empty}></span>`
    : answers.map((line) => html`<div .textContent=${line}></div>`);
