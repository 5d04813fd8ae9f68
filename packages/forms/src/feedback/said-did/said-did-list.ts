import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  dateWords,
  saidDidLines,
  saidDidWords,
  type SaidDidWords,
  type YouSaidWeDid,
} from './you-said-we-did.js';

const heading = (level: number, words: string): TemplateResult => {
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 class="co-heading" .textContent=${words}></h2>`;
    case 3:
      return html`<h3 class="co-heading" .textContent=${words}></h3>`;
    case 4:
      return html`<h4 class="co-heading" .textContent=${words}></h4>`;
    case 5:
      return html`<h5 class="co-heading" .textContent=${words}></h5>`;
    default:
      return html`<h6 class="co-heading" .textContent=${words}></h6>`;
  }
};

/**
 * The list of what people said and what came of it, as a template: words only, nothing of the data is markup.
 *
 * @see {@link youSaidWeDidHtml} for pages without a script
 */
export function saidDidList(
  data: YouSaidWeDid,
  {
    headingLevel = 2,
    words = saidDidWords,
  }: { readonly headingLevel?: number; readonly words?: SaidDidWords } = {},
): TemplateResult {
  const lines = saidDidLines(data, words);
  return html`<section class="co-said-did">
    ${heading(headingLevel, data.title ?? words.title)}
    ${
      lines.length > 0
        ? html`<ul class="co-said-did__list">
            ${lines.map(
              ({ said, label, did, date, dateWords: day, notes }) =>
                html`<li>
                  <p><strong .textContent=${words.said}></strong> <q .textContent=${said}></q></p>
                  <p><strong .textContent=${label}></strong> <span .textContent=${did}></span></p>
                  <p class="co-caption">
                    ${date ? html`<time datetime=${date} .textContent=${day}></time>. ` : nothing}<span .textContent=${notes.join(' ')}></span>
                  </p>
                </li>`,
            )}
          </ul>`
        : html`<p class="co-body" .textContent=${words.none}></p>`
    }
    ${
      data.updated
        ? html`<p class="co-caption"><span .textContent=${words.updated}></span> <time datetime=${data.updated} .textContent=${dateWords(data.updated)}></time></p>`
        : nothing
    }
  </section>`;
}
