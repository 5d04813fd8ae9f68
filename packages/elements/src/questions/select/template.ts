import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formGroup } from '../../parts/form-group.js';
import type { SelectView } from './view-model.js';

export const selectTemplate = (view: SelectView): TemplateResult =>
  formGroup(
    view,
    html`<select
      class="co-select"
      id=${view.id}
      name=${view.key}
      data-key=${view.key}
      aria-describedby=${view.describedBy || nothing}
      aria-required=${view.required ? 'true' : nothing}
      aria-invalid=${view.invalid ? 'true' : nothing}
    >
      <option value="" .selected=${view.empty} .textContent=${view.choose}></option>
      ${view.options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.chosen} .textContent=${option.label}></option>`,
      )}
    </select>`,
  );
