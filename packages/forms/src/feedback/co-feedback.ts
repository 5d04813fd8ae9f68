import { FormElement, type CoformEventMap } from '@coform/elements';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { feedbackTypes } from './feedback-types.js';
import { feedbackWords, withValues, type FeedbackWords } from './feedback-words.js';
import { formDocument } from './generated/document.js';
import { inWords } from './in-words.js';
import { redactAnswers } from './redact/redact-answers.js';
import { saidDidList } from './said-did/said-did-list.js';
import type { YouSaidWeDid } from './said-did/you-said-we-did.js';
import { sweep, type Swept } from './sweep.js';

type ExtraContext = Parameters<FormElement['extra']>[0];

/**
 * Feedback in two minutes: a face or a word, what was good, what could be better, a reply or not. Says first that it is
 * not for emergencies, and on every page how to get help now.
 *
 * NHS numbers, phone numbers, email addresses and postcodes are taken out of free words before the person checks their
 * answers, and are shown to them there; what was taken out is kept nowhere and never sent. How to reply is asked for by
 * itself and left alone.
 *
 * @element co-feedback
 * @fires co-submit - as every form; with `about-form`, the response holds `about: {form, edition, question}`
 * @example
 * <co-feedback trust="/trust.json" about-form="health-passport" about-edition="1.0.0" about-question="quick-called"></co-feedback>
 */
export class CoFeedback extends FormElement {
  static override types = feedbackTypes;
  static override properties = {
    ...FormElement.properties,
    scale: { attribute: 'scale' },
    people: { attribute: 'people', number: true as const },
    aboutForm: { attribute: 'about-form' },
    aboutEdition: { attribute: 'about-edition' },
    aboutQuestion: { attribute: 'about-question' },
    aboutTitle: { attribute: 'about-title' },
    saidDid: undefined,
    phrases: undefined,
  };

  /** `faces` (default) or `words` alone. */
  declare scale: string | undefined;
  /** Table mode: one device goes around so many people. Each begins with an empty form. */
  declare people: number | undefined;
  /** Id, edition and linkId of what the feedback is about, sent with it; `about-title` is what the person reads. */
  declare aboutForm: string | undefined;
  declare aboutEdition: string | undefined;
  declare aboutQuestion: string | undefined;
  declare aboutTitle: string | undefined;
  /** Shown below the form: what people said, and what came of it. */
  declare saidDid: YouSaidWeDid | undefined;
  /** Other words than English for what the element adds. */
  declare phrases: Partial<FeedbackWords> | undefined;

  #swept: readonly Swept[] = [];
  #answered = 0;

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
    this.addEventListener('co-submit', (event) => {
      this.#complete((event as CustomEvent<CoformEventMap['co-submit']>).detail);
    });
    this.addEventListener('co-submitted', () => {
      this.#answered += 1;
      this.#swept = [];
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    if (this.hasAttribute('src')) this.document = undefined;
    super.connectedCallback();
  }

  override attributeChangedCallback(attribute: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(attribute, old, value);
    if (
      attribute !== 'scale' ||
      this.hasAttribute('src') ||
      (this.document?.id ?? formDocument.id) !== formDocument.id
    )
      return;
    this.document = value === 'words' ? inWords(formDocument) : formDocument;
  }

  protected override render(): TemplateResult {
    return html`${this.#head()}${super.render()}${
      this.saidDid
        ? html`<div class="co-root"><div class="co-screen">
            ${saidDidList(this.saidDid, { headingLevel: this.headingLevel })}
          </div></div>`
        : nothing
    }`;
  }

  protected override extra(context: ExtraContext): unknown {
    const people = this.people ?? 0;
    if (people < 2 || context.snapshot().place.at !== 'sent') return nothing;
    const words = this.#words;
    if (this.#answered >= people) return html`<p class="co-inset" .textContent=${words.everyone}></p>`;
    return html`<div class="co-inset">
      <button class="co-button" type="button" data-action="next-person" .textContent=${words.next}></button>
      <p class="co-body" .textContent=${words.nextHint}></p>
    </div>`;
  }

  protected override acted(control: HTMLElement): void {
    if (control.dataset.action !== 'next-person') return;
    this.#swept = [];
    this.session?.dispatch({ type: 'reset' });
  }

  get #words(): FeedbackWords {
    return { ...feedbackWords, ...this.phrases };
  }

  #sweep(): void {
    const { session } = this;
    if (!session) return;
    const found = sweep(session);
    const { place } = session.getSnapshot();
    // Back at the questions, the notice has done its work.
    const kept = place.at === 'check' ? this.#swept : [];
    this.#swept = [...kept, ...found];
    this.requestUpdate();
  }

  /** The last door: whatever way answers came in, they leave without identifiers, and with what they are about. */
  #complete(detail: CoformEventMap['co-submit']): void {
    const { response } = detail;
    const { document } = this.session!;
    const { aboutForm, aboutEdition, aboutQuestion } = this;
    const about = {
      ...(aboutForm ? { form: aboutForm } : {}),
      ...(aboutEdition ? { edition: aboutEdition } : {}),
      ...(aboutQuestion ? { question: aboutQuestion } : {}),
    };
    const { answers } = redactAnswers(document, response.answers);
    Object.assign(response, { answers: { ...answers, ...(aboutForm ? { about } : {}) } });
  }

  #head(): TemplateResult {
    const words = this.#words;
    const people = this.people ?? 0;
    const turn = Math.min(this.#answered + 1, people);
    const title = this.aboutTitle ?? this.aboutQuestion ?? this.aboutForm;
    const edition = this.aboutEdition ? withValues(words.aboutEdition, { edition: this.aboutEdition }) : '';
    const sent = this.session?.getSnapshot().place.at === 'sent';
    return html`<div class="co-root"><div class="co-screen">
      ${title ? html`<p class="co-body"><span .textContent=${words.about}></span> <strong .textContent=${[title, edition].filter(Boolean).join(', ')}></strong></p>` : nothing}
      ${people > 1 && !sent ? html`<p class="co-body" .textContent=${withValues(words.turn, { turn, people })}></p>` : nothing}
      <div role="status">${this.#swept.length > 0 ? this.#notice(words) : nothing}</div>
    </div></div>`;
  }

  #notice(words: FeedbackWords): TemplateResult {
    const outline = this.session!.outline;
    const line = ({ kind, text, linkId }: Swept): string => {
      const item = outline.items.get(linkId);
      const label = item?.layout.label ?? item?.schema?.title;
      return withValues(words.from, {
        what: text,
        kind: words[kind],
        question: typeof label === 'string' ? label : linkId,
      });
    };
    return html`<div class="co-inset" data-taken-out>
      <p class="co-body" .textContent=${words.takenOut}></p>
      <ul class="co-list">
        ${this.#swept.map((found) => html`<li .textContent=${line(found)}></li>`)}
      </ul>
      <p class="co-body" .textContent=${words.takenOutReply}></p>
    </div>`;
  }
}
