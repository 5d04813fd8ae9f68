import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../render/live.js';
import type { PartView } from '../view/part-views.js';

/** Text boxes: `type=number` changes on scroll, and a month may be typed as a word. Focus never jumps by itself. */
export const partBox = (key: string, part: PartView): TemplateResult =>
  html`<div class="co-part">
    <label class="co-label co-part__label" for=${part.id} .textContent=${part.label}></label
    ><input
      class="co-input ${part.widthClass}"
      id=${part.id}
      name=${part.name}
      type="text"
      inputmode=${part.inputmode || nothing}
      autocomplete=${part.autocomplete || nothing}
      data-key=${key}
      data-part=${part.part}
      aria-required=${part.required ? 'true' : nothing}
      aria-invalid=${part.invalid ? 'true' : nothing}
      .value=${live(part.value)}
    />
  </div>`;
