import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceGroup } from '../../parts/form-group.js';
import { live } from '../../render/live.js';
import type { ConsentView } from './view-model.js';

/** Never ticked beforehand: nobody agrees by overlooking a box. */
export const consentTemplate = (view: ConsentView): TemplateResult =>
  choiceGroup(
    view,
    (label) =>
      html`<div class="co-checkboxes__item">
        <input
          class="co-checkboxes__input"
          type="checkbox"
          id=${view.id}
          name=${view.key}
          value="true"
          data-key=${view.key}
          data-single
          aria-describedby=${view.describedBy || nothing}
          aria-required=${view.required ? 'true' : nothing}
          aria-invalid=${view.error ? 'true' : nothing}
          .checked=${live(view.chosen)}
        /><label class="co-label co-checkboxes__label" for=${view.id} .textContent=${label}></label>
      </div>`,
  );
