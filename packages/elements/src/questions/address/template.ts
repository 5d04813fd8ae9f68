import { html, type TemplateResult } from 'lit/html.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { partBox } from '../../parts/part-box.js';
import type { AddressView } from './view-model.js';

export const addressTemplate = (view: AddressView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class="co-lines">${view.parts.map((part) => partBox(view.key, part))}</div>`,
    'group',
  );
