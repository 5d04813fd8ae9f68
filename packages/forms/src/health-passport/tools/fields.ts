import { html, nothing, type TemplateResult } from 'lit/html.js';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isChosen?: boolean;
  /** BCP 47 tag, where the label is in another language than what is around it. */
  readonly language?: string;
}

interface FieldView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Empty where nothing is wrong. */
  readonly error: string;
}

const groupClass = ({ error }: FieldView): string =>
  error ? 'co-form-group co-form-group--error' : 'co-form-group';
const described = ({ id, hint, error }: FieldView): unknown =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
const words = ({ id, hint, error }: FieldView): TemplateResult =>
  html`${hint ? html`<div class="co-hint" id="${id}-hint" .textContent=${hint}></div>` : nothing}
    <span class="co-error-message" id="${id}-error" ?hidden=${!error} .textContent=${error}></span>`;

const radio = (name: string, { value, label, isChosen = false }: Choice): TemplateResult =>
  html`<div class="co-radios__item">
    <input class="co-radios__input" type="radio" id="${name}-${value}" name=${name} value=${value} .checked=${isChosen} />
    <label class="co-label co-radios__label" for="${name}-${value}" .textContent=${label}></label>
  </div>`;

const box = (name: string, { value, label, isChosen = false, language }: Choice): TemplateResult =>
  html`<div class="co-checkboxes__item">
    <input class="co-checkboxes__input" type="checkbox" id="${name}-${value}" name=${name} value=${value} .checked=${isChosen} />
    <label class="co-label co-checkboxes__label" for="${name}-${value}" lang=${language ?? nothing} .textContent=${label}></label>
  </div>`;

const choices = (view: FieldView, content: unknown): TemplateResult =>
  html`<fieldset class="co-fieldset ${groupClass(view)}" aria-describedby=${described(view)}>
    <legend class="co-legend" .textContent=${view.label}></legend>
    ${words(view)} ${content}
  </fieldset>`;

/** A question with one answer out of few. */
export const radios = (view: FieldView, options: readonly Choice[]): TemplateResult =>
  choices(
    view,
    options.map((option) => radio(view.id, option)),
  );

/** A question with any number of answers. */
export const checkboxes = (view: FieldView, options: readonly Choice[]): TemplateResult =>
  choices(
    view,
    options.map((option) => box(view.id, option)),
  );

/** One box to tick. */
export const checkbox = (id: string, label: string, isChosen: boolean): TemplateResult =>
  box(id, { value: 'yes', label, isChosen });

/**
 * A passphrase, shown as it is typed: a mistake that nobody sees would lock its owner out. No keyboard, spelling service
 * or password store is invited to keep it.
 */
export const passphraseField = (view: FieldView): TemplateResult =>
  html`<div class=${groupClass(view)}>
    <label class="co-label" for=${view.id} .textContent=${view.label}></label>
    ${words(view)}
    <input
      class="co-input"
      type="text"
      id=${view.id}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      aria-describedby=${described(view)}
      aria-invalid=${view.error ? 'true' : nothing}
    />
  </div>`;
