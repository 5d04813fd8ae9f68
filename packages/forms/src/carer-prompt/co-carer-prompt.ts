import { FormElement } from '@coform/elements';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { carerTypes } from './carer-types.js';
import { carerWords, type CarerWords } from './carer-words.js';
import { formDocument } from './generated/document.js';
import { notNowBox, shownAgain } from './not-now-box.js';
import { forget, isRemembered, remember } from './not-now.js';
import { offer } from './offer.js';
import { summaryBox } from './summary-box.js';
import { carerSummary, type CarerSummary } from './summary/carer-summary.js';

type ExtraContext = Parameters<FormElement['extra']>[0];

let count = 0;

/**
 * Finds people who look after someone, whatever they call it, and helps them. What help there is stands first, from the
 * Trust's own facts; it never opens with the word for what they are, never covers the page, and takes no for an answer.
 *
 * “Not now” puts it away for this page alone, unless the person ticks the box that lets this device remember it for 30
 * days: then the day is in localStorage, and nothing else. No event says what somebody answered: only `co-submit` does.
 *
 * In staff mode with the carer's record as `src`, the page where answers are checked has a summary to copy into the
 * patient record as plain text, JSON or FHIR.
 *
 * @element co-carer-prompt
 * @example
 * <co-carer-prompt mode="banner" trust="/trust.json"></co-carer-prompt>
 */
export class CoCarerPrompt extends FormElement {
  static override types = carerTypes;
  static override properties = {
    ...FormElement.properties,
    mode: { attribute: 'mode' },
    afterForm: { attribute: 'after' },
    phrases: undefined,
    patient: undefined,
    terms: undefined,
  };

  /** `card` (default), `banner` (help alone, until the person opens the questions), `end-of-form`, or `staff`. */
  declare mode: string | undefined;
  /** With `end-of-form`: id of the form after which it shows itself, once that is sent. */
  declare afterForm: string | undefined;
  /** Other words than English for what the element adds. */
  declare phrases: Partial<CarerWords> | undefined;
  /** Staff mode: reference of the person cared for, for FHIR: `Patient/123`. */
  declare patient: string | undefined;
  /** Staff mode: the terms of codes, as in the form's codes.json. */
  declare terms: { readonly [code: string]: { readonly term: string } } | undefined;

  readonly #id = `co-carer-remember-${(count += 1)}`;
  #context: ExtraContext | undefined;
  #isOpen = false;
  #putAway = false;
  #due = false;
  #copied: boolean | undefined;
  #focus: string | undefined;
  #waiting = new AbortController();

  constructor() {
    super();
    this.document = formDocument;
  }

  override connectedCallback(): void {
    if (this.hasAttribute('src')) this.document = undefined;
    super.connectedCallback();
    if (isRemembered(this.ownerDocument.defaultView)) this.#putAway = true;
    this.#waiting = new AbortController();
    this.ownerDocument.addEventListener(
      'co-submitted',
      ({ target }) => {
        if (!this.afterForm || !(target instanceof Element) || target.id !== this.afterForm) return;
        this.#due = true;
        this.requestUpdate();
      },
      { signal: this.#waiting.signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#waiting.abort();
  }

  protected override render(): TemplateResult {
    // Drawn first, because it is what hands over the context.
    const form = super.render();
    if (this.mode === 'staff') return form;
    if (this.mode === 'end-of-form' && this.afterForm && !this.#due) return html``;
    const words = this.#words;
    if (this.#putAway) return this.#box(shownAgain(words));
    const closed = this.mode === 'banner' && !this.#isOpen;
    const said = this.#context?.words;
    const text = said?.of('support-offer', 'text');
    return html`${closed && said && text ? this.#box(offer(said.title, text)) : nothing}
      <div ?hidden=${closed}>${form}</div>
      ${closed || this.#isFirst() ? this.#box(notNowBox(words, this.#id, closed)) : nothing}`;
  }

  protected override updated(): void {
    super.updated();
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected override extra(context: ExtraContext): unknown {
    this.#context = context;
    const { at } = context.snapshot().place;
    if (this.mode !== 'staff' || (at !== 'check' && at !== 'sent')) return nothing;
    return summaryBox(this.#summary(), this.#words, this.#copied);
  }

  protected override acted(control: HTMLElement): void {
    const { action } = control.dataset;
    if (action !== 'copy-text' && action !== 'copy-json' && action !== 'copy-fhir') return;
    const { text, json, fhir } = this.#summary();
    const what = { 'copy-text': text, 'copy-json': pretty(json), 'copy-fhir': pretty(fhir) }[action];
    void this.#copy(what);
  }

  get #words(): CarerWords {
    return { ...carerWords, ...this.phrases };
  }

  #isFirst(): boolean {
    const snapshot = this.session?.getSnapshot();
    return snapshot?.place.at === 'page' && snapshot.place.page === snapshot.pages[0];
  }

  #summary(): CarerSummary {
    const { document } = this.session!;
    const { patient, terms } = this;
    return carerSummary(document, this.session!.response(), {
      ...(patient === undefined ? {} : { patient }),
      ...(terms === undefined ? {} : { terms }),
    });
  }

  async #copy(words: string): Promise<void> {
    try {
      await this.ownerDocument.defaultView!.navigator.clipboard.writeText(words);
      this.#copied = true;
    } catch {
      this.#copied = false;
    }
    this.requestUpdate();
  }

  #box(content: unknown): TemplateResult {
    return html`<div class="co-root" lang=${this.#context?.words.language ?? nothing} @click=${this.#press}>
      <div class="co-screen">${content}</div>
    </div>`;
  }

  readonly #press = (event: Event): void => {
    const [node] = event.composedPath();
    const action = node instanceof HTMLElement ? node.dataset.action : undefined;
    const view = this.ownerDocument.defaultView;
    if (action === 'open') {
      this.#isOpen = true;
      this.#focus = 'input, button';
    } else if (action === 'not-now') {
      if (this.renderRoot.querySelector<HTMLInputElement>(`#${this.#id}`)?.checked) remember(view);
      this.#putAway = true;
      this.#focus = '[data-action="again"]';
    } else if (action === 'again') {
      forget(view);
      this.#putAway = false;
      this.#focus = 'input, button';
    } else return;
    this.requestUpdate();
  };
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
