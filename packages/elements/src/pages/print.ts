import { html, nothing, type TemplateResult } from 'lit/html.js';
import { titleHeading } from '../parts/heading.js';
import type { ViewContext } from '../view/context.js';
import { longDate } from '../words/formats.js';
import { answerLines, rowWords } from './check-answers.js';
import { summaryRows } from './summary-rows.js';

/**
 * The answers on paper: every section that has any, in order. Private answers stay out unless the person chose to
 * include them. With no answers at all, every question stands there with room to write.
 */
export function printPage(context: ViewContext, now: Date): TemplateResult {
  const { say, words, outline } = context;
  const { includePrivate, pages } = context.snapshot();
  const relevant = new Set(pages);
  const sections = outline.tasks.map((task) => ({
    title: words.of(task.linkId, 'title') ?? words.title,
    rows: task.pages
      .filter(({ linkId }) => relevant.has(linkId))
      .flatMap((page) => summaryRows(page, context))
      .filter((row) => includePrivate || !row.private),
  }));
  const blank = sections.every(({ rows }) => rows.every(({ answers }) => answers.length === 0));
  const date = longDate(now, words.language, say('months'));
  return html`<div class="co-print">
    ${titleHeading(1, words.title)}
    ${sections.map(({ title, rows }) => {
      const shown = blank ? rows : rows.filter(({ answers }) => answers.length > 0);
      return shown.length === 0
        ? nothing
        : html`${title === words.title ? nothing : titleHeading(2, title)}
            <dl class="co-summary">
              ${shown.map(
                (row) =>
                  html`<div class="co-summary__row">
                    <dt class="co-summary__key">${rowWords(row, say)}</dt>
                    <dd class=${blank ? 'co-summary__value co-summary__value--blank' : 'co-summary__value'}>
                      ${answerLines(row.answers, '')}
                    </dd>
                  </div>`,
              )}
            </dl>`;
    })}
    <p class="co-print__foot">
      <span .textContent=${say('printedOn', { date })}></span>. <span .textContent=${say('aboutEdition', { edition: context.document.edition })}></span>.
    </p>
  </div>`;
}
