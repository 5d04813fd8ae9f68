import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from '../../render/live.js';
import { formGroup } from '../../parts/form-group.js';
import type { TextareaView } from './view-model.js';

/**
 * The visible count is not a live region: it would speak at every key. The shell says it a moment after typing stops.
 */
export const textareaTemplate = (view: TextareaView): TemplateResult =>
  formGroup(
    view,
    html`<textarea
        class="co-textarea"
        id=${view.id}
        name=${view.key}
        rows=${view.rows}
        data-key=${view.key}
        spellcheck=${view.spellcheck || nothing}
        aria-describedby=${view.describedBy || nothing}
        aria-required=${view.required ? 'true' : nothing}
        aria-invalid=${view.invalid ? 'true' : nothing}
        .value=${live(view.value)}
      ></textarea>
      ${
        view.limit
          ? html`<div class=${view.limitClass} id="${view.id}-limit" .textContent=${view.limit}></div>
            <div
              class="co-count ${view.over ? 'co-count--over' : ''}"
              aria-hidden="true"
              data-count=${view.key}
              .textContent=${view.count}
            ></div>`
          : nothing
      }`,
  );
