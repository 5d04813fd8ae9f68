import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CarerWords } from './carer-words.js';
import type { CarerSummary } from './summary/carer-summary.js';

/** What became of the last press of a button of the summary. */
export type Outcome = 'copied' | 'downloaded' | 'notCopied';

const formats = ['text', 'json', 'fhir'] as const;
export type Format = (typeof formats)[number];

/** What staff take into the record: to read, to copy and to download, with how the last of these went. */
export function summaryBox(
  { text, fhir }: CarerSummary,
  words: CarerWords,
  outcome: Outcome | undefined,
): TemplateResult {
  const row = (action: 'copy' | 'download', label: string): TemplateResult =>
    html`<p class="co-body co-summary-row">
      <span .textContent=${label}></span>
      ${formats.map((format) => {
        const name = `${label}: ${words[format]}`;
        return format === 'fhir' && !fhir
          ? nothing
          : html`<button class="co-button co-button--secondary co-button--small" type="button" data-action=${action} data-format=${format} aria-label=${name} .textContent=${words[format]}></button>`;
      })}
    </p>`;
  return html`<div class="co-form-group" data-summary>
    <p class="co-body"><strong .textContent=${words.summary}></strong></p>
    <p class="co-body" .textContent=${words.summaryHint}></p>
    <textarea class="co-input co-textarea" rows="14" readonly aria-label=${words.summary} .value=${text}></textarea>
    ${row('copy', words.copy)} ${row('download', words.download)}
    <p class="co-hint" .textContent=${words.downloadHint}></p>
    <p class="co-body" role="status" .textContent=${outcome ? words[outcome] : ''}></p>
  </div>`;
}

/** The summary in one format, as the content of a file or of the clipboard; empty where there is none. */
export function summaryAs(summary: CarerSummary, format: Format): string {
  const content = summary[format];
  return typeof content === 'string' ? content : content ? `${JSON.stringify(content, null, 2)}\n` : '';
}
