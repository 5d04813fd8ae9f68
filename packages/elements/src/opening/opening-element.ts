import type { FormResponse, Json, ViewValue } from '@coform/engine';
import type { Trust, Words } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FormElement } from '../form-element.js';
import { crisisHelp } from '../parts/crisis-help.js';
import { root, type Listeners } from '../parts/root.js';
import { sharedSettings } from '../ports.js';
import { pressed } from '../shell/actions.js';
import { ConfiguredElement } from '../shell/configured-element.js';
import { HookedElement } from '../shell/hooked-element.js';
import { firstPageWords } from '../words/first-page-words.js';
import { phrasesOf } from '../words/phrases-of.js';
import { answerControl, viewValueOf } from '../shell/read-control.js';
import type { CoformEventMap } from '../shell/events.js';
import { focusOn } from '../shell/focus.js';
import { report } from '../shell/report.js';
import { asTrust, Source } from '../shell/source.js';
import { addRules, adoptStyles } from '../styles/index.js';
import { paint } from '../styles/trust-colours.js';
import type { ViewContext } from '../view/context.js';
import { bringForm } from './bring-form.js';
import { innerForm } from './inner-form.js';
import { openingWords } from './opening-words.js';
import { stillContext, type FirstTypes } from './still-context.js';
import { comingStatus, stillPage, type Coming } from './still-page.js';

let count = 0;

/**
 * An element that opens a form when somebody wants one. It shows the form's first page by itself, in the form's own
 * markup; `<co-form>` comes with the first answer, takes over what was entered, and goes on. Where `<co-form>` is on the
 * page already, it stands there from the beginning.
 *
 * To a host it is a form element like any other: the same properties, events and form participation.
 *
 * @csspart root - the box around the first page
 */
export abstract class OpeningElement extends HookedElement {
  /** The question types that the first page may have before `<co-form>` is here. */
  static types: FirstTypes = {};
  /** Style rules of the element's own. */
  static styles = '';

  /** URL of a page with the same form for who gets no script; offered when the rest does not load. */
  declare plain: string | undefined;
  /** Other words than English for what the element adds. */
  declare phrases: Readonly<Record<string, string>> | undefined;

  readonly #prefix = `coo${(count += 1)}`;
  readonly #trustSource = new Source();
  readonly #entered = new Map<string, ViewValue>();
  #answers: { readonly [name: string]: Json } | undefined;
  #facts: Trust | undefined;
  #context: ViewContext | undefined;
  #form: FormElement | undefined;
  /** The words that are shown: of the first page, then of `<co-form>`. */
  #spoken: Words | undefined;
  #coming: Coming;
  /** The first page was shown: it stays until the person goes on, also when `<co-form>` comes meanwhile. */
  #stands = false;
  /** Ends what listens to the page while the element is on it. */
  #connection = new AbortController();

  /** Whether the person may see the form now. An element that only offers it at first says when. */
  protected get isWanted(): boolean {
    return this.isConnected;
  }

  /** `<co-form>`, once it took over. */
  protected get opened(): FormElement | undefined {
    return this.#form;
  }

  /** The words and the Trust's facts, also before the form is opened. Undefined for a document from elsewhere. */
  protected get still(): ViewContext | undefined {
    return this.#context;
  }

  /** What the element adds, in the language that is shown. */
  protected phrased<Stock extends Readonly<Record<string, string>>>(
    stock: Stock,
  ): { readonly [name in keyof Stock]: string } {
    return phrasesOf(stock, this.#spoken, this.phrases);
  }

  override get session(): FormElement['session'] {
    return this.#form?.session;
  }

  get answers(): { readonly [name: string]: Json } {
    return this.#form?.answers ?? this.#answers ?? {};
  }

  set answers(answers: { readonly [name: string]: Json }) {
    this.#answers = answers;
    if (this.#form) this.#form.answers = answers;
    else this.requestUpdate('answers');
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('trust')) void this.#readTrust();
    this.#look();
    paint(this, this.renderRoot, this.#facts ?? sharedSettings.trust);
    if (this.#form) this.#hand(this.#form, changed);
    else {
      this.#spoken = this.#context?.words;
      if (this.isWanted && !this.#canStand() && !this.#coming) void this.open();
    }
  }

  protected override render(): TemplateResult {
    return this.frame(this.isWanted ? (this.#form ?? this.#first()) : nothing);
  }

  /** What stands around the form. */
  protected frame(form: unknown): TemplateResult {
    return html`${form}`;
  }

  /** A box of the element's own around the form, in the form's style. */
  protected box(content: unknown): TemplateResult {
    const { language, direction } = this.#spoken ?? {};
    return html`<div
      class="co-root"
      lang=${language ?? nothing}
      dir=${direction ?? nothing}
      @click=${this.#listeners.click}
    >
      <div class="co-screen">${content}</div>
    </div>`;
  }

  /** Who to call now, for moments in which the form is not shown: it has this by itself on every page. */
  protected crisis(): TemplateResult {
    const say = (key: string): string => this.phrases?.[key] ?? firstPageWords[key as 'crisis'];
    return html`<div class="co-always" lang=${this.phrases?.crisis ? nothing : 'en-GB'}>
      ${crisisHelp({ say }, this.#facts ?? sharedSettings.trust)}
    </div>`;
  }

  /** Empties the form, opened or not. */
  protected startAnew(): void {
    this.#entered.clear();
    this.session?.dispatch({ type: 'reset' });
    this.requestUpdate();
  }

  /** Draws, and then gives focus to the first node that fits. */
  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    await this.#form?.updateComplete;
    focusOn(this.renderRoot.querySelector(selector));
  }

  protected override updated(): void {
    // Nothing of its own to do.
  }

  constructor() {
    super();
    this.addEventListener('co-ready', (event) => {
      this.#spoken = (event as CustomEvent<CoformEventMap['co-ready']>).detail.words;
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    // A document from elsewhere takes the place of the one that the element carries.
    if (this.hasAttribute('src')) this.document = undefined;
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.ownerDocument.defaultView!.addEventListener(
      'beforeunload',
      (event) => {
        // The browser asks before words on the first page are lost; later `<co-form>` sees to it.
        if (this.#entered.size > 0) event.preventDefault();
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  override formDisabledCallback(disabled: boolean): void {
    super.formDisabledCallback(disabled);
    this.#form?.formDisabledCallback(disabled);
  }

  /** Puts `<co-form>` in the place of the first page. It stands there when this resolves, unless it could not load. */
  protected async open({ goOn = false } = {}): Promise<void> {
    if (this.#form || this.#coming === 'asked-for') return;
    if (!customElements.get('co-form') && !(await this.#come())) return;
    const form = this.#takeOver();
    this.requestUpdate();
    await this.updateComplete;
    await form.updateComplete;
    // As if the person entered it there, so that the browser guards it.
    if (this.session) for (const [key, viewValue] of this.#entered) form.enter(key, viewValue);
    this.#entered.clear();
    if (goOn) this.session?.dispatch({ type: 'continue' });
  }

  async #come(): Promise<boolean> {
    this.#coming = 'asked-for';
    this.requestUpdate();
    try {
      await bringForm();
      this.#coming = undefined;
    } catch (thrown) {
      this.#coming = 'not-here';
      report(this, thrown);
      this.requestUpdate();
    }
    return this.#coming === undefined && !this.#form;
  }

  #takeOver(): FormElement {
    const form = innerForm(this, {
      extra: (context: ViewContext) => this.extra(context),
      acted: (control: HTMLElement) => {
        this.acted(control);
      },
      outgoing: (response: FormResponse) => this.outgoing(response),
      judge: () => {
        this.judge();
      },
    });
    this.#form = form;
    // The element's own rules reach what it draws inside.
    adoptStyles(this.renderRoot);
    this.#hand(form, new Set(Object.keys(ConfiguredElement.properties)));
    if (this.#answers) form.answers = this.#answers;
    form.formDisabledCallback(this.disabled);
    return form;
  }

  /** Hands on what a host may set. */
  #hand(form: FormElement, changed: ReadonlySet<string>): void {
    for (const name of changed) {
      if (!Object.hasOwn(ConfiguredElement.properties, name)) continue;
      const value = (this as unknown as Record<string, unknown>)[name];
      if (value !== undefined) Object.assign(form, { [name]: value });
    }
    if (this.#facts) form.trust = this.#facts;
  }

  /** Whether the first page can be shown without `<co-form>`. */
  #canStand(): boolean {
    const inHostForm = this.form !== null && this.hasAttribute('name');
    const isFirst = this.#stands || !customElements.get('co-form');
    // The words of the interface in another language come with `<co-form>`.
    const isOwn = this.document?.language.toLowerCase().startsWith(this.language.toLowerCase());
    const isPlain = !this.#answers && !inHostForm && this.locales.length === 0;
    // What a page has by need stands beside `<co-form>`, from the first page on.
    if (this.matches('[hide-page],[idle-minutes],[choose-language]')) return false;
    return !!this.#context && isPlain && isFirst && isOwn === true;
  }

  #look(): void {
    this.#context = undefined;
    const { document, language, locales, journey, headingLevel } = this;
    const { types, styles } = this.constructor as typeof OpeningElement;
    for (const rules of [styles, ...Object.values(types).map((type) => type.styles)]) addRules(rules);
    if (!document) return;
    try {
      this.#context = stillContext(document, {
        types,
        journey,
        language,
        // As in `<co-form>`: what no person has checked is shown where the host wants it.
        locales: locales.filter(
          ({ status }) => status !== 'machine-draft' || this.hasAttribute('machine-drafts'),
        ),
        headingLevel,
        trust: this.#facts ?? sharedSettings.trust,
        prefix: this.#prefix,
        entered: this.#entered,
      });
    } catch {
      // `<co-form>` says what is wrong with the document.
    }
  }

  #first(): TemplateResult {
    const context = this.#context;
    const again = !this.#canStand();
    const status = comingStatus(this.#coming, this.phrased(openingWords), { plain: this.plain, again });
    this.#stands ||= !again;
    const content =
      context && !again
        ? stillPage(context, this.#facts ?? sharedSettings.trust, this.disabled, status)
        : html`${this.#coming ? status : html`<p class="co-body" role="status" .textContent=${firstPageWords.loading}></p>`}
            ${this.crisis()}`;
    return root(context?.words, this.#listeners, html`<div class="co-screen">${content}</div>`);
  }

  async #readTrust(): Promise<void> {
    const { trust } = this;
    try {
      if (typeof trust !== 'string') this.#facts = trust;
      else if (trust === '') this.#facts = undefined;
      else {
        const got = await this.#trustSource.get(trust, 'trust');
        if (got) this.#facts = asTrust(got.content);
      }
    } catch (thrown) {
      report(this, thrown);
    }
    this.requestUpdate();
  }

  readonly #listeners: Listeners = {
    input: (event) => {
      const control = answerControl(event.composedPath()[0]);
      if (!control) return;
      const { key } = control.dataset;
      const viewValue = viewValueOf(control, this.renderRoot);
      this.#entered.set(key, viewValue);
      // Whoever answers will go on, so the rest comes now; it takes over when they do.
      bringForm().catch(() => undefined);
    },
    submit: (event) => {
      event.preventDefault();
      void this.open({ goOn: true });
    },
    click: (event) => {
      const control = pressed(event);
      if (control?.dataset.action === 'try-again') void this.open();
      else if (control) this.acted(control);
    },
  };
}
