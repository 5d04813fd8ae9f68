import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formGroup } from '../../parts/form-group.js';
import { textBox } from '../text/template.js';
import type { NumberView } from './view-model.js';

export const numberTemplate = (view: NumberView): TemplateResult =>
  formGroup(
    view,
    html`<div class="co-with-unit">
      ${textBox(view)}
      ${view.unit ? html`<span class="co-unit" id="${view.id}-unit" .textContent=${view.unit}></span>` : nothing}
    </div>`,
  );
