import { html, nothing, type TemplateResult } from 'lit/html.js';
import { errorMessage } from '../../parts/form-group.js';
import { heading } from '../../parts/heading.js';
import { changing } from '../../render/changing.js';
import type { TotalView } from './view-model.js';

/** No `output` element: it would be read out at every key, and the form says the number once typing rests. */
export const totalTemplate = (view: TotalView): TemplateResult => {
  const label = html`<span class="co-label" id=${view.labelId} .textContent=${view.label}></span>`;
  return html`<div class="co-form-group">
    <div
      class="co-total"
      id=${view.id}
      role="group"
      aria-labelledby=${view.labelId}
      aria-describedby=${view.describedBy || nothing}
    >
      ${view.heading > 0 ? heading(view.heading, label) : label}
      ${view.hint ? html`<div class="co-hint" id="${view.id}-hint" .textContent=${view.hint}></div>` : nothing}
      ${errorMessage(view)}
      ${changing(view.result ? html`<p class="co-total__result" .textContent=${view.result}></p>` : nothing)}
      ${changing(
        view.meaning
          ? html`<p class="co-total__line">
              <strong .textContent=${view.meaningLabel}></strong>
              <span class="co-total__meaning" .textContent=${view.meaning}></span>
            </p>`
          : nothing,
      )}
      ${changing(view.left ? html`<p class="co-total__line" .textContent=${view.left}></p>` : nothing)}
    </div>
  </div>`;
};
