import { html, nothing } from 'lit/html.js';
import type { OptionView } from '../view/question-view.js';

/** More words about one choice, read after its label. */
export const optionHint = (option: OptionView): unknown =>
  option.hint
    ? html`<div class="co-hint co-option-hint" id="${option.id}-item-hint" .textContent=${option.hint}></div>`
    : nothing;
