import { html, nothing } from 'lit/html.js';
import type { OptionView } from '../view/question-view.js';

/** More words about one choice, read after its label. */
export const optionHint = (option: OptionView): unknown =>
  option.hint
    ? html`<div class="co-hint co-option-hint" id="${option.id}-item-hint" .textContent=${option.hint}></div>`
    : nothing;

/** The word before the first choice that rules the others out, such as "none of these". */
export const optionDivider = (options: readonly OptionView[], index: number, word: string): unknown =>
  index > 0 && options[index]!.exclusive && !options[index - 1]!.exclusive
    ? html`<div class="co-divider" .textContent=${word}></div>`
    : nothing;
