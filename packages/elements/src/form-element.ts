import type { Change, Json, SavedProgress, Session, Snapshot, ViewValue } from '@coform/engine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { faultOf } from './errors.js';
import { printPage } from './pages/print.js';
import { troublePage, type Trouble } from './pages/trouble.js';
import { root, type Listeners } from './parts/root.js';
import { drawn, type DrawnType, type QuestionTypes } from './questions/question-types.js';
import { text } from './questions/text/index.js';
import { pressed, requestOf } from './shell/actions.js';
import { announcementOf } from './shell/announcements.js';
import { Announcer } from './shell/announcer.js';
import { asDocument } from './shell/as-document.js';
import { behave } from './shell/behave.js';
import { placeIn, writePlace } from './shell/browser-history.js';
import { emit } from './shell/events.js';
import { say } from './shell/first-words.js';
import { focusOn } from './shell/focus.js';
import { FormController } from './shell/form-controller.js';
import { hearWindow, NEW_TYPES } from './shell/hear-window.js';
import { HookedElement } from './shell/hooked-element.js';
import { Languages } from './shell/languages.js';
import { missing } from './shell/missing.js';
import { nextFocus } from './shell/next-focus.js';
import { answerControl, viewValueOf } from './shell/read-control.js';
import { downloadProgress, openSaved } from './shell/saved-file.js';
import { PageTitle } from './shell/page-title.js';
import { RenderedPage } from './shell/rendered-page.js';
import { report } from './shell/report.js';
import { samePlace } from './shell/same-place.js';
import { Sender } from './shell/sender.js';
import { shellView } from './shell/shell-view.js';
import { Source } from './shell/source.js';
import { TrustFacts } from './shell/trust-facts.js';
import { addRules } from './styles/index.js';
import { pages } from './styles/pages.js';
import { pictures } from './styles/pictures.js';
import { paint } from './styles/trust-colours.js';

let count = 0;

/**
 * What every form element is: asks, explains mistakes, checks, keeps, prints and sends.
 *
 * Everything stands in one shadow root with native controls, so labels, hints and errors reach assistive technology;
 * with `light-dom` the same markup stands in the page itself. Nothing is stored, and nothing leaves the page, unless
 * the host gives `submit-to` (or `send`) **and** says with `monitoring` who reads what is sent, and when.
 *
 * @fires co-change - an answer changed; bubbles, composed; holds no answers unless `answers-in-events` is set
 * @fires co-page - another page is shown; bubbles, composed
 * @fires co-submit - the person sends; bubbles, composed, cancelable; holds the response
 * @fires co-submitted - the receiver has it; bubbles, composed
 * @fires co-saved - the person saved a copy to a file; bubbles, composed
 * @fires co-ready - the form stands there, in the words asked for; again when these change; bubbles, composed
 * @fires co-forget - everything entered is about to be forgotten (`hide-page`, `idle-minutes`); bubbles, composed
 * @fires co-error - something of the developer's is wrong; bubbles, composed
 * @csspart root - the box around everything
 * @example
 * class CoVisit extends FormElement {
 *   static types = allTypes;
 * }
 */
export class FormElement extends HookedElement {
  /** The question types this element draws. A document that names another gets a plain text box there. */
  static types: QuestionTypes = { text: drawn(text) };

  /** What `extra` adds prints, saves and opens: the form's own buttons for that are left out. */
  static ownKeep = false;

  /** Adds question types to this sort of element, also to those that are on the page already. */
  static add(types: Readonly<Record<string, DrawnType>>): void {
    this.types = { ...this.types, ...types };
    dispatchEvent(new Event(NEW_TYPES));
  }

  readonly #prefix = `co${(count += 1)}`;
  readonly #form = new FormController(
    () => {
      this.requestUpdate();
    },
    (change, before) => {
      this.#changed(change, before);
    },
  );
  readonly #announcer = new Announcer();
  readonly #sender = new Sender(this);
  readonly #documentSource = new Source();
  readonly #trust = new TrustFacts();
  readonly #title = new PageTitle();
  /** Ends what listens to the window while the element is on a page. */
  #connection = new AbortController();
  #prefilled: { readonly [name: string]: Json } | undefined;
  #trouble: Trouble | undefined;
  #drawing = 0;
  #asking = false;
  #openRefused = false;
  #printing = false;
  #unsaved = false;
  /** Nobody takes care of shared screens. */
  #unsafe = false;
  /** What came with the HTML, for as long as it stays. */
  #rendered: RenderedPage | undefined;
  /** How many files of words and facts have yet to come. */
  #awaited = 0;
  /** Brings the person back to where they were, after the next drawing. */
  #back: (() => void) | undefined;
  /** Mistakes that were told before the script came: not told again. */
  #told: Snapshot['problems'] | undefined;
  readonly #languages = new Languages();
  /** Selector of what takes focus after the next drawing. */
  #focusNext: string | undefined;

  /** The relevant answers, typed. Setting them fills the form in, before or after the document is there. */
  get answers(): { readonly [name: string]: Json } {
    return this.#form.session?.answers() ?? this.#prefilled ?? {};
  }

  set answers(answers: { readonly [name: string]: Json }) {
    this.#prefilled = answers;
    const { session } = this.#form;
    if (!session) return;
    // A browser hands in what stands in a control that has the focus as it goes: now, not once there are other answers.
    const { activeElement } = this.renderRoot.getRootNode() as Document;
    if (this.renderRoot.contains(activeElement)) (activeElement as HTMLElement).blur();
    this.#begin(session.document);
    // Nor does a file that was chosen come back.
    this.#back = undefined;
  }

  /** The headless session behind the form; undefined until the document is there. */
  override get session(): FormController['session'] {
    return this.#form.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#form.connected();
    this.#connection = new AbortController();
    hearWindow(this.ownerDocument.defaultView!, this.#connection.signal, {
      went: (state) => {
        const to = placeIn(state, this.#prefix);
        if (to) this.#form.session?.dispatch({ type: 'go', to });
      },
      loses: () => this.#unsaved,
      types: this.#settle.bind(this),
      prints: (now) => {
        this.#printing = now;
        // The paper is drawn before this event ends, so the page has to be, too.
        this.performUpdate();
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form.disconnected();
    this.#connection.abort();
    this.#title.mark(this.ownerDocument, false);
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    const root = this.hasAttribute('light-dom') ? this : super.createRenderRoot();
    this.#rendered = RenderedPage.in(root) ?? RenderedPage.in(this);
    // What stood inside the tag was for pages without the script.
    if (!this.#rendered) root.replaceChildren();
    else if (root !== this) root.append(this.ownerDocument.createElement('slot'));
    return root;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('trust')) void this.#readTrust();
    if (changed.has('src') && this.src) void this.#readDocument();
    if (changed.has('document') && this.document) this.#begin(this.document);
    else if (changed.has('language')) void this.#readLanguage();
    else if (changed.has('locales') || changed.has('headingLevel')) this.#settle();
    if (this.#rendered && this.#form.context && this.#awaited === 0) this.#takeOver(this.#rendered);
  }

  protected override shouldUpdate(): boolean {
    return !this.#rendered;
  }

  /** Goes on where the person is on the page that came with the HTML. */
  #takeOver(page: RenderedPage): void {
    const session = this.#form.session!;
    const { kept, drawn } = page.giveTo(session, this.renderRoot);
    this.#back = drawn;
    this.#rendered = undefined;
    const { problems, place } = session.getSnapshot();
    this.#told = problems;
    this.#unsaved = place.at !== 'sent' && Object.keys(session.answers()).length > 0;
    this.#sender.resume(session, kept);
    this.#title.mark(this.ownerDocument, problems.length > 0);
    this.#remember(true);
    this.judge();
    this.#ready();
  }

  protected override render(): TemplateResult {
    const context = this.#form.context;
    const paper = this.#printing && context ? printPage(context, new Date()) : nothing;
    const content = html`<div class="co-screen">${this.#screen()}</div>${paper}`;
    return root(context?.words, this.#listeners, content);
  }

  protected override updated(): void {
    const drawn = this.renderRoot;
    this.#announcer.region = drawn.querySelector('[data-announcer]');
    if (this.#focusNext) focusOn(drawn.querySelector(this.#focusNext));
    else this.#back?.();
    this.#focusNext = this.#back = undefined;
  }

  #screen(): TemplateResult {
    const context = this.#form.context;
    const { headingLevel } = this;
    if (this.#trouble) return troublePage(this.#trouble, { say, headingLevel }, this.#trust.now);
    if (!context) return html`<p class="co-body" role="status" .textContent=${say('loading')}></p>`;
    const { refused } = this.#sender;
    return shellView(context, {
      trust: this.#trust.now,
      monitoring: this.monitoring,
      canSend: this.#sender.way() !== undefined,
      canKeep: !this.hasAttribute('no-keep'),
      failure: refused === undefined ? '' : context.say(refused ? 'sendRefused' : 'sendFailed'),
      reference: this.#sender.reference,
      asking: this.#asking,
      told: this.#told,
      openRefused: this.#openRefused,
      disabled: this.disabled,
      serial: this.#drawing,
      extra: this.extra(context),
      ownKeep: (this.constructor as typeof FormElement).ownKeep,
    });
  }

  /** Draws everything anew: another document, language, Trust or heading level. */
  #settle(): void {
    this.#drawing += 1;
    if (!this.#rendered) this.#back ??= samePlace(this.renderRoot, this.renderRoot);
    const { types } = this.constructor as typeof FormElement;
    for (const rules of [pictures, pages]) addRules(rules);
    for (const { styles } of Object.values(types)) addRules(styles);
    const trust = this.#trust.now;
    const { language, headingLevel } = this;
    paint(this, this.renderRoot, trust);
    this.#form.settle({
      language,
      locales: [...this.locales, ...this.#languages.locales],
      headingLevel,
      trust,
      types,
      prefix: this.#prefix,
      interface: this.#languages.interface,
      machineDrafts: this.hasAttribute('machine-drafts'),
    });
    this.#ready();
  }

  /** What a page has by need stands beside the form: safety on shared screens, a choice of languages. */
  #ready(): void {
    const words = this.#form.context?.words;
    const trust = this.#trust.now;
    const file = this.#languages.interface;
    if (words && !this.#rendered) this.#unsafe = emit(this, 'co-ready', { words, interface: file, trust });
  }

  /** Starts a form from what was given, or shows why it cannot be. What stood there before is let go. */
  #begin(given: unknown): void {
    this.#trouble = undefined;
    this.#asking = this.#openRefused = this.#unsaved = false;
    this.#title.mark(this.ownerDocument, false);
    try {
      const document = asDocument(given, this.language);
      const { journey, language } = this;
      this.#form.start({
        document,
        language: language || document.language,
        ...(this.#prefilled ? { answers: this.#prefilled } : {}),
        ...(journey ? { journey } : {}),
      });
      void this.#readLanguage();
      // What is fetched comes later; until then the form stands there in the words it has.
      if (!this.#form.context) this.#settle();
      this.judge();
      this.#remember(true);
      const fault = this.#sender.fault() ?? missing(this, this.#unsafe);
      if (fault) report(this, fault);
    } catch (thrown) {
      this.#fail(thrown, false);
    }
  }

  async #readDocument(): Promise<void> {
    try {
      const got = await this.#documentSource.get(this.src ?? '', 'src', this.integrity);
      if (got) this.#begin(got.content);
    } catch (thrown) {
      const { code } = faultOf(thrown);
      this.#fail(thrown, code === 'no-connection' || code === 'not-found');
    }
  }

  /** Draws in the language that the person reads, once its words are here. Until then those that are there stay. */
  async #readLanguage(): Promise<void> {
    const { session } = this.#form;
    if (!session) return;
    const { language, src, locales: given } = this;
    this.#awaited += 1;
    try {
      const base = this.ownerDocument.baseURI;
      const coming = this.#languages.read(session, { language, src, given, base });
      if (coming) await coming;
    } catch (thrown) {
      // A form in English is still a form.
      report(this, thrown);
    }
    this.#awaited -= 1;
    this.#settle();
  }

  async #readTrust(): Promise<void> {
    this.#awaited += 1;
    try {
      const coming = this.#trust.read(this.trust);
      if (coming) await coming;
      this.#settle();
    } catch (thrown) {
      // A form without its Trust's facts is still a form: the national crisis lines stand in.
      report(this, thrown);
      this.requestUpdate();
    }
    this.#awaited -= 1;
  }

  #fail(thrown: unknown, connection: boolean): void {
    this.#form.stop();
    this.#trouble = { connection, code: faultOf(thrown).code };
    report(this, thrown);
    this.requestUpdate();
  }

  #changed(change: Change, before: Snapshot): void {
    const { context, session } = this.#form;
    if (!context || !session || this.#rendered) return;
    const { snapshot } = change;
    this.judge();
    this.#announcer.say(...announcementOf(change, before, context));
    this.#title.mark(this.ownerDocument, snapshot.problems.length > 0);
    this.#focusNext = nextFocus(change, before) ?? this.#focusNext;
    if (snapshot.place !== before.place) {
      this.#asking = false;
      this.#remember(false);
      emit(this, 'co-page', { place: snapshot.place });
    }
    if (snapshot.sending === 'sending' && before.sending !== 'sending') void this.#sender.run(session);
    if (snapshot.sending === 'sent') this.#unsaved = false;
  }

  /** The browser's Back knows about the page that is shown; not on a page that can be hidden, lest it lead back to it. */
  #remember(first: boolean): void {
    const place = this.#form.session?.getSnapshot().place;
    if (!place || !this.isConnected || this.matches('[no-history],[hide-page]')) return;
    writePlace(this.ownerDocument.defaultView!.history, this.#prefix, place, first);
  }

  /** Lets the question type that an event is about have it first. True when there is nothing left to do. */
  readonly #behave = (event: Event): boolean => {
    const { context } = this.#form;
    return (
      context !== undefined &&
      behave(event, context, {
        enter: (key, viewValue) => {
          this.enter(key, viewValue);
        },
        say: (words) => {
          this.#announcer.say(words);
        },
        focus: (selector) => {
          this.#focusNext = selector;
          this.requestUpdate();
        },
      })
    );
  };

  /** Answers as if the person did, in a control. */
  enter(key: string, viewValue: ViewValue): void {
    const session = this.#form.session!;
    const before = session.getSnapshot();
    session.dispatch({ type: 'input', key, viewValue });
    const after = session.getSnapshot();
    if (after === before) return;
    this.#unsaved = true;
    emit(this, 'co-change', {
      linkId: after.item(key)?.item.linkId ?? key,
      ...(this.hasAttribute('answers-in-events') ? { answers: session.answers() } : {}),
    });
  }

  readonly #onInput = (event: Event): void => {
    const [node] = event.composedPath();
    const { session } = this.#form;
    if (!session || this.#behave(event)) return;
    if (node instanceof HTMLInputElement && node.dataset.action) {
      const [file] = node.files ?? [];
      if (event.type !== 'change') return;
      if (file) void this.#openSaved(session, file);
      else session.dispatch({ type: 'include-private', include: node.checked });
      return;
    }
    const control = answerControl(node);
    if (!control) return;
    const { key } = control.dataset;
    this.enter(key, viewValueOf(control, this.renderRoot));
    // The running count of a long answer is said when typing rests, not at every key.
    // Beside the control: to look through the whole form would take longer with every question that it has.
    const count = control.parentElement!.querySelector('[data-count]');
    if (count?.textContent) this.#announcer.say(() => count.textContent, 1000);
  };

  readonly #onLeave = (event: Event): void => {
    this.#behave(event);
    const control = answerControl(event.composedPath()[0]);
    if (control) this.#form.session?.dispatch({ type: 'leave', key: control.dataset.key });
  };

  readonly #onClick = (event: Event): void => {
    if (this.#behave(event)) return;
    const control = pressed(event);
    if (!control) return;
    event.preventDefault();
    const { session } = this.#form;
    const { action = '', target = '' } = control.dataset;
    const request = requestOf(control);
    if (request) session?.dispatch(request);
    if (action === 'reset') {
      this.#asking = this.#unsaved = false;
      this.#announcer.say(say('started'));
    } else if (action === 'print') {
      this.ownerDocument.defaultView?.print();
    } else if (action === 'save' && session) {
      this.#save(session.save());
    } else if (action === 'mend') {
      focusOn(this.renderRoot.querySelector(`#${CSS.escape(target)}`));
    } else if (action === 'reload') {
      this.#trouble = undefined;
      this.requestUpdate();
      void this.#readDocument();
    } else if (action === 'ask-reset' || action === 'keep') {
      this.#asking = action === 'ask-reset';
      this.#focusNext = this.#asking ? '[data-ask]' : '[data-action="ask-reset"]';
      this.requestUpdate();
    } else if (!request) {
      this.acted(control);
    }
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { session } = this.#form;
    const snapshot = session?.getSnapshot();
    if (!session || !snapshot || snapshot.sending === 'sending') return;
    session.dispatch({ type: snapshot.place.at === 'check' ? 'submit' : 'continue' });
  };

  readonly #listeners: Listeners = {
    input: this.#onInput,
    leave: this.#onLeave,
    click: this.#onClick,
    submit: this.#onSubmit,
    other: this.#behave,
  };

  #save(saved: SavedProgress): void {
    downloadProgress(saved, this.ownerDocument);
    this.#announcer.say(say('saved'));
    this.saved();
  }

  /** Everything was saved, or only some of it: then the browser still asks before the page is left. */
  protected saved(everything = true): void {
    if (everything) this.#unsaved = false;
    emit(this, 'co-saved', { form: this.session!.document.id });
  }

  async #openSaved(session: Session, file: File): Promise<void> {
    const said = await openSaved(session, file);
    this.#openRefused = said === 'openRefused';
    this.#announcer.say(say(said));
    this.#settle();
  }
}
