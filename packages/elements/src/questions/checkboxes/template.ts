import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../../render/live.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { optionDivider, optionHint } from '../../parts/option-hint.js';
import type { OptionView } from '../../view/question-view.js';
import type { CheckboxesView } from './view-model.js';

const checkbox = (view: CheckboxesView, option: OptionView, index: number): TemplateResult =>
  html`${optionDivider(view.options, index, view.divider)}
    <div class="co-checkboxes__item">
      <input
        class="co-checkboxes__input"
        type="checkbox"
        id=${option.id}
        name=${view.key}
        value=${option.value}
        data-key=${view.key}
        aria-describedby=${option.hint ? `${option.id}-item-hint` : nothing}
        .checked=${live(option.chosen)}
      /><label class="co-label co-checkboxes__label" for=${option.id} .textContent=${option.label}></label>${optionHint(
        option,
      )}
    </div>`;

export const checkboxesTemplate = (view: CheckboxesView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class="co-checkboxes">${view.options.map((option, index) => checkbox(view, option, index))}</div>`,
    'group',
  );
