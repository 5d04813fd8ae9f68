import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formGroup } from '../../parts/form-group.js';
import { changing } from '../../render/changing.js';
import { picture } from '../../render/picture.js';
import type { ChosenFile, FileView } from './view-model.js';

const chosen = (view: FileView, file: ChosenFile): TemplateResult =>
  html`<div class="co-upload__chosen">
    ${
      file.picture
        ? html`<canvas class="co-upload__picture" role="img" aria-label=${file.pictureName} ${picture(file.picture)}></canvas>`
        : nothing
    }
    <p class="co-body" .textContent=${file.words}></p>
    <button
      class="co-button co-button--secondary co-button--small"
      type="button"
      id="${view.id}-remove"
      data-remove
      .textContent=${file.remove}
    ></button>
  </div>`;

export const fileTemplate = (view: FileView): TemplateResult =>
  formGroup(
    view,
    html`<div class="co-upload" data-behaves=${view.key}>
      ${
        view.notes.length > 0
          ? html`<ul class="co-list co-hint" id="${view.id}-notes">
              ${view.notes.map((note) => html`<li .textContent=${note}></li>`)}
            </ul>`
          : nothing
      }
      <input
        class="co-file"
        id=${view.id}
        name=${view.key}
        type="file"
        accept=${view.accept || nothing}
        data-key=${view.key}
        aria-describedby=${view.describedBy || nothing}
        aria-required=${view.required ? 'true' : nothing}
        aria-invalid=${view.invalid ? 'true' : nothing}
      />
      ${changing(view.chosen ? chosen(view, view.chosen) : nothing)}
    </div>`,
  );
