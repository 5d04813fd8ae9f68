import { firstPageWords, OpeningElement, report, Source, type Properties } from '@coform/elements/opening';
import type { CoformEventMap, EmbedError } from '@coform/elements';
import type { FormDocument } from '@coform/format';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { aboutForm, type About } from './about.js';
import { feedbackWords, withValues, type FeedbackWords } from './feedback-words.js';
import { firstTypes } from './first-types.js';
import { formDocument } from './generated/document.js';
import { inWords } from './in-words.js';
import { lockedWordingFault } from './locked-wording.js';
import { notice } from './notice.js';
import { redactAnswers } from './redact/redact-answers.js';
import { saidDidList } from './said-did/said-did-list.js';
import { readYouSaidWeDid } from './said-did/read-you-said-we-did.js';
import type { YouSaidWeDid } from './said-did/you-said-we-did.js';
import { feedbackStyles } from './styles.js';
import { sweep, type Swept } from './sweep.js';
import { handOver, tableFoot, tableHead, type Table } from './table.js';

type Response = CoformEventMap['co-submit']['response'];

/**
 * Feedback in two minutes: a face or a word, what was good, what could be better, a reply or not. Says first that it is
 * not for emergencies, and on every page how to get help now.
 *
 * NHS numbers, phone numbers, email addresses and postcodes are taken out of free words before the person goes on, and
 * are shown to them there; what was taken out is kept nowhere and never sent. How to reply is asked for by itself and
 * left alone.
 *
 * @element co-feedback
 * @fires co-submit - as every form; what it is about is in `answers.about`: form, edition and question
 * @example
 * <co-feedback trust="/trust.json" about-form="health-passport" about-edition="1.0.0" about-question="quick-called"></co-feedback>
 */
export class CoFeedback extends OpeningElement {
  static override types = firstTypes;
  static override styles = feedbackStyles;
  static override properties: Properties = {
    ...OpeningElement.properties,
    plain: { attribute: 'plain' },
    mode: { attribute: 'mode' },
    scale: { attribute: 'scale' },
    people: { attribute: 'people', number: true },
    about: { attribute: 'about' },
    aboutForm: { attribute: 'about-form' },
    aboutEdition: { attribute: 'about-edition' },
    aboutQuestion: { attribute: 'about-question' },
    aboutTitle: { attribute: 'about-title' },
    saidDidSrc: { attribute: 'said-did' },
    saidDid: undefined,
    phrases: undefined,
  };

  /** `page` (default), or `link`: one button beside what it is about, until the person opens it. */
  declare mode: string | undefined;
  /** `faces` (default) or `words` alone. */
  declare scale: string | undefined;
  /** Table mode: one device goes around so many people. Each begins with an empty form. */
  declare people: number | undefined;
  /** Id of a form element on the page: the feedback is about what that shows when it is opened. */
  declare about: string | undefined;
  /** Id, edition and linkId of what the feedback is about, sent with it; `about-title` is what the person reads. */
  declare aboutForm: string | undefined;
  declare aboutEdition: string | undefined;
  declare aboutQuestion: string | undefined;
  declare aboutTitle: string | undefined;
  /** URL of a "you said, we did" file, shown below the form. */
  declare saidDidSrc: string | undefined;
  /** The same as data: what people said, and what came of it. */
  declare saidDid: YouSaidWeDid | undefined;

  #swept: readonly Swept[] = [];
  #answered = 0;
  #reference: string | undefined;
  #handing = false;
  #isOpen = false;
  #anchor: About | undefined;
  #fault: EmbedError | undefined;
  /** The document whose locked words were looked at. */
  #looked: unknown;
  #hostForm = new AbortController();
  readonly #listSource = new Source();

  constructor() {
    super();
    this.document = formDocument;
    this.addEventListener('co-page', () => {
      this.#sweep();
    });
    // A form of the host's takes the answers without a page to check them on.
    this.addEventListener('focusout', () => {
      if (this.form) this.#sweep();
    });
    this.addEventListener('co-forget', () => {
      this.#swept = [];
      this.requestUpdate();
    });
    this.addEventListener('co-submitted', (event) => {
      this.#sent((event as CustomEvent<CoformEventMap['co-submitted']>).detail.reference);
    });
  }

  protected override get isWanted(): boolean {
    return !this.#fault && !this.#handing && (this.mode !== 'link' || this.#isOpen);
  }

  override attributeChangedCallback(attribute: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(attribute, old, value);
    if (attribute !== 'scale' || (this.document?.id ?? formDocument.id) !== formDocument.id) return;
    if (!this.hasAttribute('src')) this.document = value === 'words' ? inWords(formDocument) : formDocument;
  }

  override formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#hostForm.abort();
    this.#hostForm = new AbortController();
    const { signal } = this.#hostForm;
    // Before the answers are given to it, whatever made it ask.
    form?.addEventListener('formdata', this.#sweep, { signal });
    super.formAssociatedCallback(form);
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('document')) this.#lookAtWording(this.document);
    if (changed.has('saidDidSrc') && this.saidDidSrc) void this.#readList(this.saidDidSrc);
    super.willUpdate(changed);
    // What one person wrote is not kept on a device that others use next.
    this.opened?.toggleAttribute('no-keep', this.#table !== undefined);
  }

  /** Called whenever `<co-form>` begins or changes. */
  protected override judge(): void {
    super.judge();
    this.#lookAtWording(this.session?.document);
  }

  protected override frame(form: unknown): TemplateResult {
    const words = this.#words;
    const table = this.#table;
    const list = this.saidDid
      ? this.box(
          html`<div data-said-did>${saidDidList(this.saidDid, { headingLevel: this.headingLevel })}</div>`,
        )
      : nothing;
    if (this.#fault) {
      return this.box(
        html`<p class="co-warning" .textContent=${firstPageWords.troubleText}></p>${this.crisis()}`,
      );
    }
    if (table && this.#handing)
      return html`${this.box(html`${handOver(table, words, this.monitoring)} ${this.crisis()}`)}${list}`;
    const about = this.#subject(words);
    const status = html`<div role="status">${this.#notice(words)}</div>`;
    const whole = this.isWanted
      ? html`${this.box(html`${about} ${table ? tableHead(table, words) : nothing} ${status}`)}
          ${form} ${table ? this.box(tableFoot(words)) : nothing}`
      : this.box(html`${about} ${openButton(words)}`);
    return html`${this.mode === 'link' ? html`<div class="co-root co-anchored">${whole}</div>` : whole}${list}`;
  }

  protected override acted(control: HTMLElement): void {
    switch (control.dataset.action) {
      case 'open':
        this.#isOpen = true;
        this.#anchor = this.about ? aboutForm(this.ownerDocument.getElementById(this.about)) : undefined;
        break;
      case 'next-table':
        this.#answered = 0;
        this.#handing = false;
        break;
      case 'next-person':
        this.#handing = false;
        break;
      case 'fresh':
        this.startAnew();
        break;
      default:
        return;
    }
    this.#swept = [];
    this.requestUpdate();
    void this.focusOn('[data-page] .co-heading');
  }

  /** The last door: whatever way answers came in, they leave without identifiers, and with what they are about. */
  override outgoing(response: Response): Response {
    const { document, outline } = this.session!;
    const { answers } = redactAnswers(document, response.answers, outline);
    const takesAbout = Object.hasOwn(document.data.properties ?? {}, 'about');
    const { title: _shown, ...about } = this.#about ?? { form: '' };
    const whole = { ...answers, ...(takesAbout && about.form ? { about } : {}) };
    return { ...response, answers: whole };
  }

  get #words(): FeedbackWords {
    return this.phrased(feedbackWords);
  }

  get #table(): Table | undefined {
    const { people = 0 } = this;
    return people > 1 ? { people, answered: this.#answered, reference: this.#reference } : undefined;
  }

  get #about(): About | undefined {
    const { aboutForm: form, aboutEdition: edition, aboutQuestion: question, aboutTitle: title } = this;
    if (this.#anchor || !form) return this.#anchor;
    return {
      form,
      ...(edition ? { edition } : {}),
      ...(question ? { question } : {}),
      title: [title, question, form].find(Boolean)!,
    };
  }

  #subject(words: FeedbackWords): unknown {
    const about = this.#about;
    if (!about) return nothing;
    const { title = about.form, edition } = about;
    const said = edition ? `${title}, ${withValues(words.aboutEdition, { edition })}` : title;
    return html`<p class="co-body" data-about>
      <span .textContent=${words.about}></span> <strong .textContent=${said}></strong>
    </p>`;
  }

  #notice(words: FeedbackWords): unknown {
    const { session } = this;
    return session && this.#swept.length > 0 ? notice(this.#swept, session.outline, words) : nothing;
  }

  readonly #sweep = (): void => {
    const { session } = this;
    if (!session) return;
    const found = sweep(session);
    const { place } = session.getSnapshot();
    // Back at the questions, the notice has done its work.
    const kept = place.at === 'check' ? this.#swept : [];
    this.#swept = [...kept, ...found];
    this.requestUpdate();
  };

  #sent(reference: string | undefined): void {
    this.#answered += 1;
    this.#swept = [];
    this.#reference = reference;
    this.requestUpdate();
    if (!this.#table) return;
    // Nothing of this person stays for the next.
    this.#handing = true;
    this.startAnew();
    void this.focusOn('[data-hand-over]');
  }

  #lookAtWording(document: FormDocument | undefined): void {
    if (!document || document === this.#looked) return;
    this.#looked = document;
    this.#fault = lockedWordingFault(document);
    if (this.#fault) report(this, this.#fault);
    this.requestUpdate();
  }

  async #readList(url: string): Promise<void> {
    try {
      const got = await this.#listSource.get(url, 'said-did');
      if (got) this.saidDid = readYouSaidWeDid(got.content, url);
    } catch (thrown) {
      // Feedback without the list is still feedback.
      report(this, thrown);
    }
  }
}

const openButton = (words: FeedbackWords): TemplateResult =>
  html`<button class="co-button co-button--secondary" type="button" data-action="open" .textContent=${words.tellUs}></button>`;
