import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formGroup } from '../../parts/form-group.js';
import { live } from '../../render/live.js';
import type { OptionView } from '../../view/question-view.js';
import { selectTemplate } from '../select/template.js';
import type { ComboboxView } from './view-model.js';

/** Which options are shown, and which one the arrows are on, is the behaviour's affair: nothing here is bound to it. */
const option = (choice: OptionView): TemplateResult =>
  html`<li
    class="co-combobox__option"
    role="option"
    id="${choice.id}-option"
    aria-selected=${choice.chosen ? 'true' : 'false'}
    data-value=${choice.value}
    .textContent=${choice.label}
  ></li>`;

/**
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const comboboxTemplate = (view: ComboboxView): TemplateResult =>
  view.scripted
    ? formGroup(
        view,
        html`<div class="co-combobox" data-behaves=${view.key}>
          <div class="co-visually-hidden" id="${view.id}-search" .textContent=${view.searchHint}></div>
          <input
            class="co-input"
            id=${view.id}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-controls=${view.listId}
            data-key=${view.key}
            aria-describedby=${view.describedBy || nothing}
            aria-required=${view.required ? 'true' : nothing}
            aria-invalid=${view.invalid ? 'true' : nothing}
            .value=${live(view.value)}
          />
          <ul class="co-combobox__list" role="listbox" id=${view.listId} aria-label=${view.label} hidden>
            ${view.options.map(option)}
          </ul>
        </div>`,
      )
    : selectTemplate(view);
