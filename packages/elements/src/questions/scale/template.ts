import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { optionHint } from '../../parts/option-hint.js';
import { live } from '../../render/live.js';
import type { ScaleOption, ScaleView } from './view-model.js';

/** The words stand under the face, so that nobody has to read a feeling out of a drawing. */
const face = (mouth: string): TemplateResult =>
  html`<svg class="co-face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="21"></circle>
    <circle cx="17" cy="19" r="1.5"></circle>
    <circle cx="31" cy="19" r="1.5"></circle>
    <path d=${mouth}></path>
  </svg>`;

const step = (view: ScaleView, option: ScaleOption): TemplateResult =>
  html`<div class="co-scale__item">
    ${option.mouth ? face(option.mouth) : nothing}
    <input
      class="co-radios__input"
      type="radio"
      id=${option.id}
      name=${view.key}
      value=${option.value}
      data-key=${view.key}
      aria-describedby=${option.hint ? `${option.id}-item-hint` : nothing}
      .checked=${live(option.chosen)}
    /><label class="co-label co-scale__label" for=${option.id} .textContent=${option.label}></label>${optionHint(option)}
  </div>`;

export const scaleTemplate = (view: ScaleView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class="co-scale">${view.options.map((option) => step(view, option))}</div>`,
    'radiogroup',
  );
