import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../../render/live.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import type { DatePart, DateView } from './view-model.js';

/** Text boxes: `type=number` changes on scroll, and a month may be typed as a word. Focus never jumps by itself. */
const box = (view: DateView, part: DatePart): TemplateResult =>
  html`<div class="co-date__item">
    <label class="co-label co-date__label" for=${part.id} .textContent=${part.label}></label
    ><input
      class="co-input ${part.widthClass}"
      id=${part.id}
      name=${part.name}
      type="text"
      inputmode="numeric"
      autocomplete=${part.autocomplete || nothing}
      data-key=${view.key}
      data-part=${part.part}
      aria-invalid=${part.invalid ? 'true' : nothing}
      .value=${live(part.value)}
    />
  </div>`;

export const dateTemplate = (view: DateView): TemplateResult =>
  fieldsetGroup(view, html`<div class="co-date">${view.parts.map((part) => box(view, part))}</div>`, 'group');
