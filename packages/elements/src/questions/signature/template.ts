import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { partBox } from '../../parts/part-box.js';
import type { SignatureView } from './view-model.js';

const pad = (view: SignatureView): TemplateResult =>
  html`<p class="co-hint" .textContent=${view.padHint}></p>
    <svg class="co-sign__pad" viewBox="0 0 600 200" role="img" aria-label=${view.padName}>
      <path d=${view.drawing}></path>
    </svg>
    <button
      class="co-button co-button--secondary co-button--small"
      type="button"
      id=${view.clearId}
      data-clear
      .textContent=${view.clear}
    ></button>`;

/** Nobody has to draw: typing counts as much, and works with a keyboard, a voice and unsteady hands. */
export const signatureTemplate = (view: SignatureView): TemplateResult =>
  fieldsetGroup(
    view,
    html`<div class="co-sign" data-behaves=${view.key}>
      ${view.scripted ? pad(view) : nothing}
      ${partBox(view.key, view.typed)}
    </div>`,
    'group',
  );
