import { html, type TemplateResult } from 'lit/html.js';
import type { CarerWords } from './carer-words.js';
import type { CarerSummary } from './summary/carer-summary.js';

const copy = (action: string, words: string): TemplateResult =>
  html`<button class="co-button co-button--secondary" type="button" data-action=${action} .textContent=${words}></button> `;

/** What staff copy into the record, with how the last copying went. */
export const summaryBox = (
  { text, fhir }: CarerSummary,
  words: CarerWords,
  copied: boolean | undefined,
): TemplateResult =>
  html`<div class="co-form-group" data-summary>
    <p class="co-body"><strong .textContent=${words.summary}></strong></p>
    <p class="co-body" .textContent=${words.summaryHint}></p>
    <textarea class="co-input co-textarea" rows="12" readonly aria-label=${words.summary} .value=${text}></textarea>
    ${copy('copy-text', words.copyText)} ${copy('copy-json', words.copyJson)}
    ${fhir ? copy('copy-fhir', words.copyFhir) : ''}
    <p class="co-body" role="status" .textContent=${copied === undefined ? '' : copied ? words.copied : words.notCopied}></p>
  </div>`;
