import { html, type TemplateResult } from 'lit/html.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { partBox } from '../../parts/part-box.js';
import type { DateView } from './view-model.js';

export const dateTemplate = (view: DateView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class="co-parts">${view.parts.map((part) => partBox(view.key, part))}</div>`,
    'group',
  );
