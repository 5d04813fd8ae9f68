import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { fieldsetGroup } from '../../parts/form-group.js';
import { changing } from '../../render/changing.js';
import { flat, slots } from '../../render/flat.js';
import type { RepeatView, RowButton, RowView } from './view-model.js';

const rowButton = (view: RepeatView, { row, title }: RowView, button: RowButton): TemplateResult =>
  html`<button
    class="co-button co-button--secondary co-button--small"
    type="button"
    data-action=${button.action}
    data-key=${view.key}
    data-row=${row}
    data-step=${button.step || nothing}
  >
    <span .textContent=${button.word}></span> <span class="co-visually-hidden" .textContent=${title}></span>
  </button>`;

/** A row is a fieldset, so that "Name" is heard as "Person 2, Name". It takes focus when it is added. */
const row = (view: RepeatView, entry: RowView): TemplateResult =>
  flat(html`<fieldset class="co-fieldset ${entry.rowClass}" id=${entry.id} tabindex="-1" data-row=${entry.row}>
    <legend class="co-legend co-legend--row" .textContent=${entry.title}></legend>
    <div class="co-row__items">${slots(entry.places)}</div>
    <div class="co-row__buttons">${changing(entry.buttons.map((button) => rowButton(view, entry, button)))}</div>
  </fieldset>`);

const addButton = (view: RepeatView): unknown =>
  view.addLabel
    ? html`<button
        class="co-button co-button--secondary"
        type="button"
        id=${view.id}
        data-action="add-row"
        data-key=${view.key}
        .textContent=${view.addLabel}
      ></button>`
    : html`<p class="co-hint" id=${view.id} tabindex="-1" .textContent=${view.full}></p>`;

const undoButton = (view: RepeatView): unknown =>
  view.undo
    ? html`<button class="co-link-button" type="button" data-action="undo" data-key=${view.key} .textContent=${view.undo}></button>`
    : nothing;

export const repeatTemplate = (view: RepeatView): TemplateResult =>
  fieldsetGroup(
    view,
    html`${changing(view.rows.map((entry) => keyed(entry.row, row(view, entry))))}
      <div class="co-row-actions">
        ${changing(addButton(view))}
        ${changing(undoButton(view))}
      </div>`,
    'group',
  );
