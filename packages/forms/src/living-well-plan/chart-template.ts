import { titleHeading } from '@coform/elements';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChartView } from './chart-view.js';
import type { PlanWords } from './plan-words.js';

/** Lines at 0, 5 and 10. The box is stretched to the room there is; what is drawn keeps its thickness. */
const plot = ({ line, dots, from, to }: NonNullable<ChartView['plot']>): TemplateResult =>
  html`<div class="co-chart" aria-hidden="true">
    <span class="co-chart__scale"><span>10</span><span>5</span><span>0</span></span>
    <svg class="co-chart__plot" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
      <path class="co-chart__grid" d="M0 0H100M0 50H100M0 100H100"></path>
      <path class="co-chart__line" d=${line}></path>
      <path class="co-chart__dots" d=${dots}></path>
    </svg>
    <span class="co-chart__days"><span .textContent=${from}></span><span .textContent=${to}></span></span>
  </div>`;

const row = ({ date, rating, note }: ChartView['rows'][number], hasNotes: boolean): TemplateResult =>
  html`<tr>
    <th scope="row" .textContent=${date}></th>
    <td .textContent=${rating}></td>
    ${hasNotes ? html`<td dir="auto" .textContent=${note}></td>` : nothing}
  </tr>`;

/** The drawing says nothing that the sentence and the table below it do not say; so screen readers get those alone. */
export const chartTemplate = (view: ChartView, words: PlanWords, level: number): TemplateResult =>
  html`<section class="co-rated">
    ${titleHeading(level, view.title)}
    <p class="co-body" .textContent=${view.summary}></p>
    ${view.plot ? plot(view.plot) : nothing}
    <table class="co-rated__table">
      <thead>
        <tr>
          <th scope="col" .textContent=${words.date}></th>
          <th scope="col" .textContent=${words.rating}></th>
          ${view.hasNotes ? html`<th scope="col" .textContent=${words.note}></th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((entry) => row(entry, view.hasNotes))}
      </tbody>
    </table>
  </section>`;
