import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../../render/live.js';
import { formGroup } from '../../parts/form-group.js';
import type { TextView } from './view-model.js';

/** The box itself. Never `required`, `maxlength` or `pattern`: the browser's own messages and clipping would get in the way. */
export const textBox = (view: TextView): TemplateResult =>
  html`<input
      class="co-input ${view.widthClass}"
      id=${view.id}
      name=${view.key}
      type=${view.inputType}
      data-key=${view.key}
      autocomplete=${view.autocomplete || nothing}
      inputmode=${view.inputmode || nothing}
      spellcheck=${view.spellcheck || nothing}
      dir=${view.direction || nothing}
      aria-describedby=${view.describedBy || nothing}
      aria-required=${view.required ? 'true' : nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
      .value=${live(view.value)}
    />`;

export const textTemplate = (view: TextView): TemplateResult => formGroup(view, textBox(view));
