import { summaryRows, titleHeading, type SummaryRow, type ViewContext } from '@coform/elements/tools';
import { html, nothing, type TemplateResult } from 'lit/html.js';

/** Every section that has answers, in order, with nothing cut. */
export function allAnswers(context: ViewContext, level: number): TemplateResult {
  const { outline, words } = context;
  const shown = new Set(context.snapshot().pages);
  return html`<div lang=${words.language} dir=${words.direction}>
    ${outline.tasks.map(({ linkId, pages }) => {
      const rows = pages
        .filter((page) => shown.has(page.linkId))
        .flatMap((page) => summaryRows(page, context))
        .filter(({ answers }) => answers.length > 0);
      return rows.length === 0
        ? nothing
        : html`${titleHeading(level, words.of(linkId, 'title') ?? words.title)}
            <dl class="co-lines">
              ${rows.map((row) => line(row, context))}
            </dl>`;
    })}
  </div>`;
}

/** A row of a list says which list it is of: “Person 1” may be somebody who must not be contacted. */
function line({ key, within, label, answers }: SummaryRow, { words }: ViewContext): TemplateResult {
  const [list = '', row] = key.split('/');
  const where = row === undefined ? within : `${words.of(list, 'label') ?? ''} ${within}`;
  return html`<div>
    <dt>
      ${where ? html`<span class="co-lines__within" .textContent=${where}></span>` : nothing}
      <span .textContent=${label}></span>
    </dt>
    ${answers.map((answer) => html`<dd dir="auto" .textContent=${answer}></dd>`)}
  </div>`;
}
