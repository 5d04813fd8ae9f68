import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../words/say.js';

/** Nothing matches the filters, or there is nothing at all. */
export const nothingFound = ({ say }: Language, filtered: boolean, clear?: () => void): TemplateResult =>
  html`<div class="co-courses__none">
    <p .textContent=${say(filtered ? 'none' : 'empty')}></p>
    <p .textContent=${say(filtered ? 'noneHint' : 'emptyHint')}></p>
    ${
      filtered && clear
        ? html`<button class="co-button co-button--plain" type="button" @click=${clear} .textContent=${say('clear')}></button>`
        : nothing
    }
  </div>`;

/** While there are no courses: the page's own plain HTML where it has any, and what has gone wrong. */
export function troubled(
  state: 'empty' | 'loading' | 'failed' | 'ready',
  { say, words }: Language,
  hasPlain: boolean,
  again: () => void,
): TemplateResult {
  if (hasPlain || state === 'empty' || state === 'ready') return html`<slot></slot>`;
  return html`<div class="co-root" lang=${words.language} dir=${words.direction} role="status">
    <p .textContent=${say(state === 'failed' ? 'failed' : 'loading')}></p>
    ${
      state === 'failed'
        ? html`<p .textContent=${say('failedHint')}></p>
          <button class="co-button co-button--plain" type="button" @click=${again} .textContent=${say('tryAgain')}></button>`
        : nothing
    }
  </div>`;
}
