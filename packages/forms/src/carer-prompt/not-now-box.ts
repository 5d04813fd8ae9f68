import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CarerWords } from './carer-words.js';

/** “Not now”, with the box that lets it be remembered: empty until the person ticks it. */
export const notNowBox = (words: CarerWords, id: string, canOpen: boolean): TemplateResult =>
  html`<div class="co-not-now">
    <div class="co-actions">
      ${
        canOpen
          ? html`<button class="co-button" type="button" data-action="open" .textContent=${words.open}></button>`
          : nothing
      }
      <button class="co-button co-button--secondary" type="button" data-action="not-now" .textContent=${words.notNow}></button>
    </div>
    <div class="co-checkboxes__item">
      <input class="co-checkboxes__input" type="checkbox" id=${id} data-action="remember" aria-describedby="${id}-hint" />
      <label class="co-label co-checkboxes__label" for=${id} .textContent=${words.remember}></label>
      <span class="co-hint co-checkboxes__hint" id="${id}-hint" .textContent=${words.rememberHint}></span>
    </div>
  </div>`;

/** What is left after “not now”: one line that brings it back, so that no help is lost with a press. */
export const shownAgain = (words: CarerWords): TemplateResult =>
  html`<p class="co-body" data-put-away>
    <span .textContent=${words.hidden}></span> <button class="co-link-button" type="button" data-action="again" .textContent=${words.again}></button>
  </p>`;
