import { details } from '@coform/elements/tools';
import { html, type TemplateResult } from 'lit/html.js';
import type { ResearchWords } from './research-words.js';

const choice = (action: string, words: string, hint: string): TemplateResult =>
  html`<p class="co-hint" .textContent=${hint}></p>
    <button class="co-button co-button--secondary" type="button" data-action=${action} .textContent=${words}></button>`;

/** Closed until somebody wants it, and in the same place on every page: keep and come back, or stop for good. */
export const pauseBox = (words: ResearchWords): TemplateResult =>
  details(
    'co-pause',
    words.pause,
    html`<p class="co-body" .textContent=${words.anyTime}></p>
      ${choice('save', words.save, words.saveHint)} ${choice('stop-here', words.stop, words.stopHint)}`,
  );
