import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../../render/live.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { optionDivider, optionHint } from '../../parts/option-hint.js';
import type { OptionView } from '../../view/question-view.js';
import type { RadiosView } from './view-model.js';

const radio = (view: RadiosView, option: OptionView, index: number): TemplateResult =>
  html`${optionDivider(view.options, index, view.divider)}<div class="co-radios__item">
    <input
      class="co-radios__input"
      type="radio"
      id=${option.id}
      name=${view.key}
      value=${option.value}
      data-key=${view.key}
      aria-describedby=${option.hint ? `${option.id}-item-hint` : nothing}
      .checked=${live(option.chosen)}
    /><label class="co-label co-radios__label" for=${option.id} .textContent=${option.label}></label>${optionHint(option)}
  </div>`;

export const radiosTemplate = (view: RadiosView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class=${view.listClass}>${view.options.map((option, index) => radio(view, option, index))}</div>`,
    'radiogroup',
  );
