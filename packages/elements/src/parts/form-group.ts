import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changing } from '../render/changing.js';
import { flat } from '../render/flat.js';
import type { QuestionView } from '../view/question-view.js';
import { easyReadPicture } from './easy-read-picture.js';
import { heading } from './heading.js';

/** The error message beside the control; the same words as in the error summary. */
export const errorMessage = (view: QuestionView): unknown =>
  changing(
    view.error
      ? html`<span class="co-error-message" id="${view.id}-error"
          ><span class="co-visually-hidden" .textContent=${view.words.error}></span> <span .textContent=${view.error}></span
        ></span>`
      : nothing,
  );

const hintText = (view: QuestionView): unknown =>
  view.hint ? html`<div class="co-hint" id="${view.id}-hint" .textContent=${view.hint}></div>` : nothing;

/** Why a question is asked, for those who wonder; closed at first, so that it is no extra reading. */
const whyText = (view: QuestionView): unknown =>
  view.why
    ? html`<details class="co-why">
        <summary .textContent=${view.words.why}></summary>
        <p .textContent=${view.why}></p>
      </details>`
    : nothing;

const privateText = (view: QuestionView): unknown =>
  view.privateNote ? html`<p class="co-private" .textContent=${view.privateNote}></p>` : nothing;

const labelWords = (view: QuestionView): string =>
  view.optional ? `${view.label} ${view.optional}` : view.label;

const groupClass = (view: QuestionView): string =>
  `co-form-group${view.error ? ' co-form-group--error' : ''}${view.revealed ? ' co-form-group--revealed' : ''}`;

const asHeading = (view: QuestionView, content: TemplateResult): TemplateResult =>
  view.heading > 0 ? heading(view.heading, content) : content;

/** A question with one control: label, hint, error, control. */
export function formGroup(view: QuestionView, control: TemplateResult): TemplateResult {
  const label = html`<label class="co-label" for=${view.id} .textContent=${labelWords(view)}></label>`;
  return flat(
    html`<div class=${groupClass(view)}>
      ${easyReadPicture(view.picture)}
      ${asHeading(view, label)}
      ${privateText(view)}
      ${hintText(view)}
      ${errorMessage(view)}
      ${control}
      ${whyText(view)}
    </div>`,
  );
}

/** A question whose one control has its label behind it: hint, error, control. */
export const choiceGroup = (view: QuestionView, control: (label: string) => TemplateResult): TemplateResult =>
  flat(
    html`<div class=${groupClass(view)}>
      ${easyReadPicture(view.picture)}
      ${privateText(view)}
      ${hintText(view)}
      ${errorMessage(view)}
      ${control(labelWords(view))}
      ${whyText(view)}
    </div>`,
  );

/**
 * A question with several controls: fieldset, legend, hint, error, controls. `role` is `radiogroup` where one of the
 * controls is the answer (which may then say that it is wrong), otherwise `group`, which a fieldset is by itself.
 */
export function fieldsetGroup(
  view: QuestionView,
  controls: TemplateResult,
  role: 'radiogroup' | 'group',
): TemplateResult {
  const words = labelWords(view);
  const legend =
    view.heading > 0
      ? html`<legend class="co-legend">${heading(view.heading, html`<span .textContent=${words}></span>`)}</legend>`
      : html`<legend class="co-legend" .textContent=${words}></legend>`;
  return flat(
    html`<div class=${groupClass(view)}>
      ${easyReadPicture(view.picture)}
      <fieldset
        class="co-fieldset"
        id="${view.id}-group"
        role=${role}
        aria-describedby=${view.describedBy || nothing}
        aria-required=${role === 'radiogroup' && view.required ? 'true' : nothing}
        aria-invalid=${role === 'radiogroup' && view.error ? 'true' : nothing}
      >
        ${legend}
        ${privateText(view)}
        ${hintText(view)}
        ${errorMessage(view)}
        ${controls}
        ${whyText(view)}
      </fieldset>
    </div>`,
  );
}
