import { html, nothing, type TemplateResult } from 'lit/html.js';
import { withValues, type FeedbackWords } from './feedback-words.js';

/** One device goes around a table: how many have answered, of how many. */
export interface Table {
  readonly people: number;
  readonly answered: number;
  readonly reference?: string | undefined;
}

/** Above the form: how far the round is. */
export const tableHead = ({ people, answered }: Table, words: FeedbackWords): TemplateResult =>
  html`<p class="co-body" data-count-answered><span .textContent=${words.round}></span> <strong .textContent=${withValues(words.count, { answered, people })}></strong></p>`;

/** Below it: a way to leave nothing behind without sending. */
export const tableFoot = (words: FeedbackWords): TemplateResult =>
  html`<p class="co-body"><button class="co-link-button" type="button" data-action="fresh" .textContent=${words.fresh}></button></p>`;

/** Between two people: the form is empty and out of sight. */
export function handOver(
  { people, answered, reference }: Table,
  words: FeedbackWords,
  monitoring: string,
): TemplateResult {
  const last = answered >= people;
  return html`<div class="co-inset" data-hand-over tabindex="-1">
    <p class="co-body"><strong .textContent=${words.thanks}></strong></p>
    ${reference ? html`<p class="co-body" .textContent=${withValues(words.reference, { reference })}></p>` : nothing}
    <p class="co-body" .textContent=${monitoring}></p>
    <p class="co-body" data-count-answered .textContent=${withValues(words.count, { answered, people })}></p>
    <p class="co-body" .textContent=${last ? words.everyone : words.gone}></p>
    ${
      last
        ? html`<button class="co-button co-button--secondary" type="button" data-action="next-table" .textContent=${words.nextTable}></button>`
        : html`<button class="co-button" type="button" data-action="next-person" .textContent=${words.next}></button>`
    }
  </div>`;
}
