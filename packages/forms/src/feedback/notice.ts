import type { FormElement } from '@coform/elements';
import { html, type TemplateResult } from 'lit/html.js';
import type { FeedbackWords } from './feedback-words.js';
import { noticeLines } from './notice-lines.js';
import type { Swept } from './sweep.js';

type Outline = NonNullable<FormElement['session']>['outline'];

/** Shows the person what was taken out of their words, and where. It is on their screen and nowhere else. */
export const notice = (swept: readonly Swept[], outline: Outline, words: FeedbackWords): TemplateResult =>
  html`<div class="co-inset" data-taken-out>
    <p class="co-body" .textContent=${words.takenOut}></p>
    <ul class="co-list">
      ${noticeLines(swept, outline, words).map((line) => html`<li .textContent=${line}></li>`)}
    </ul>
    <p class="co-body" .textContent=${words.takenOutReply}></p>
  </div>`;
