import {
  OpeningElement,
  report,
  Source,
  textBlocks,
  type Properties,
  type ViewContext,
} from '@coform/elements/opening';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { download } from '../keep/download.js';
import { carerWords, type CarerWords } from './carer-words.js';
import { firstTypes } from './first-types.js';
import { formDocument } from './generated/document.js';
import { notNowBox, shownAgain } from './not-now-box.js';
import { forget, isRemembered, remember } from './not-now.js';
import { carerStyles } from './styles.js';
import { summaryAs, summaryBox, type Format, type Outcome } from './summary-box.js';
import { carerSummary, type CarerSummary } from './summary/carer-summary.js';
import { asTerms, type Terms } from './summary/terms.js';

const FILES: { readonly [format in Format]: string } = {
  text: 'carers-record.txt',
  json: 'carers-record.json',
  fhir: 'carers-record.fhir.json',
};

let count = 0;

/**
 * Finds people who look after someone, whatever they call it, and helps them. What help there is stands first, from the
 * Trust's own facts; it never opens with the word for what they are, never covers the page, and takes no for an answer.
 *
 * “Not now” puts it away for this page alone, unless the person ticks the box that lets this device remember it for 30
 * days: then the day is in localStorage, and nothing else. No event says what somebody answered: only `co-submit` does.
 *
 * In staff mode with the carer's record as `src`, the page where answers are checked has a summary to copy or download
 * for the patient record as plain text, JSON or FHIR.
 *
 * @element co-carer-prompt
 * @example
 * <co-carer-prompt mode="banner" trust="/trust.json"></co-carer-prompt>
 */
export class CoCarerPrompt extends OpeningElement {
  static override types = firstTypes;
  static override styles = carerStyles;
  static override properties: Properties = {
    ...OpeningElement.properties,
    plain: { attribute: 'plain' },
    mode: { attribute: 'mode' },
    afterForm: { attribute: 'after' },
    terms: { attribute: 'terms' },
    patient: { attribute: 'patient' },
    phrases: undefined,
  };

  /** `card` (default), `banner` (help alone, until the person opens the questions), `end-of-form`, or `staff`. */
  declare mode: string | undefined;
  /** With `end-of-form`: id of the form after which it shows itself, once that is sent. */
  declare afterForm: string | undefined;
  /** Staff mode: reference of the person cared for, for FHIR: `Patient/123`. */
  declare patient: string | undefined;
  /** Staff mode: the terms of codes, or the URL of the form's codes.json. */
  declare terms: Terms | string | undefined;

  readonly #id = `co-carer-remember-${(count += 1)}`;
  readonly #termsSource = new Source();
  #terms: Terms | undefined;
  #isOpen = false;
  #putAway = false;
  #due = false;
  #outcome: Outcome | undefined;
  #waiting = new AbortController();

  constructor() {
    super();
    this.document = formDocument;
    this.addEventListener('co-page', () => {
      this.#outcome = undefined;
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isRemembered(this.ownerDocument.defaultView)) this.#putAway = true;
    this.#waiting = new AbortController();
    this.ownerDocument.addEventListener(
      'co-submitted',
      ({ target }) => {
        if (!this.afterForm || !(target instanceof Element)) return;
        // In the light DOM the form may stand inside the element that has the id.
        if (!target.closest(`#${CSS.escape(this.afterForm)}`)) return;
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

  /**
   * Staff mode: the summary as it stands, for a host that posts it into the record itself. Undefined until the form is
   * opened. Holds personal information about the carer.
   *
   * @throws {CodeError} where the document has a code that cannot be right
   */
  summary(): CarerSummary | undefined {
    const { session, patient } = this;
    if (!session) return undefined;
    return carerSummary(session.document, session.response(), {
      ...(patient ? { patient } : {}),
      ...(this.#terms ? { terms: this.#terms } : {}),
    });
  }

  protected override get isWanted(): boolean {
    if (this.mode === 'staff') return true;
    if (this.#putAway || (this.mode === 'end-of-form' && this.afterForm && !this.#due)) return false;
    return this.mode !== 'banner' || this.#isOpen;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('terms')) void this.#readTerms();
    super.willUpdate(changed);
  }

  protected override frame(form: unknown): TemplateResult {
    if (this.mode === 'staff') return html`${form}`;
    if (this.mode === 'end-of-form' && this.afterForm && !this.#due) return html``;
    const words = this.#words;
    if (this.#putAway) return this.box(html`${shownAgain(words)} ${this.crisis()}`);
    const first = !this.isWanted;
    const notNow = first || this.#isFirst() ? this.box(notNowBox(words, this.#id, first)) : nothing;
    return html`<div class="co-prompt co-root" dir=${this.still?.words.direction ?? nothing}>
      ${first ? this.box(this.#offer()) : form} ${notNow} ${first ? this.box(this.crisis()) : nothing}
    </div>`;
  }

  protected override extra({ snapshot }: ViewContext): unknown {
    const { at } = snapshot().place;
    if (this.mode !== 'staff' || (at !== 'check' && at !== 'sent')) return nothing;
    return summaryBox(this.summary()!, this.#words, this.#outcome);
  }

  protected override acted(control: HTMLElement): void {
    const { action, format } = control.dataset;
    const view = this.ownerDocument.defaultView;
    if (action === 'copy') return void this.#copy(format as Format);
    if (action === 'download') {
      this.#download(format as Format);
      return;
    }
    if (action === 'open') {
      this.#isOpen = true;
      void this.focusOn('form input');
    } else if (action === 'not-now') {
      if (this.renderRoot.querySelector<HTMLInputElement>(`#${this.#id}`)?.checked) remember(view);
      this.#putAway = true;
      void this.focusOn('[data-action="again"]');
    } else if (action === 'again') {
      forget(view);
      this.#putAway = false;
      void this.focusOn('form input, [data-action="open"]');
    }
  }

  get #words(): CarerWords {
    return this.phrased(carerWords);
  }

  /** What help there is, in the words of the form with the Trust's facts in them. */
  #offer(): unknown {
    const words = this.still?.words;
    if (!words) return nothing;
    return html`<div data-offer>
      <p class="co-body"><strong .textContent=${words.title}></strong></p>
      ${textBlocks(words.of('support-offer', 'text'))}
    </div>`;
  }

  #isFirst(): boolean {
    const snapshot = this.session?.getSnapshot();
    return !snapshot || (snapshot.place.at === 'page' && snapshot.place.page === snapshot.pages[0]);
  }

  #tell(outcome: Outcome): void {
    this.#outcome = outcome;
    this.opened?.requestUpdate();
  }

  async #copy(format: Format): Promise<void> {
    try {
      const { clipboard } = this.ownerDocument.defaultView!.navigator;
      await clipboard.writeText(summaryAs(this.summary()!, format));
      this.#tell('copied');
    } catch {
      this.#tell('notCopied');
    }
  }

  #download(format: Format): void {
    const type = format === 'text' ? 'text/plain' : 'application/json';
    download(FILES[format], type, summaryAs(this.summary()!, format), this.ownerDocument);
    this.#tell('downloaded');
  }

  async #readTerms(): Promise<void> {
    const { terms } = this;
    try {
      if (typeof terms !== 'string') this.#terms = terms;
      else if (terms) {
        const got = await this.#termsSource.get(terms, 'terms');
        if (got) this.#terms = asTerms(got.content, terms);
      }
    } catch (thrown) {
      // Codes without their terms are still codes.
      report(this, thrown);
    }
    this.opened?.requestUpdate();
  }
}
