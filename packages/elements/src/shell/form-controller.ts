import { createSession, type Change, type Session, type SessionOptions, type Snapshot } from '@coform/engine';
import { createWords, type Locale, type QuestionType, type Trust } from '@coform/format';
import { nothing } from 'lit/html.js';
import { sharedSettings } from '../ports.js';
import type { QuestionTypes } from '../questions/question-types.js';
import { liveItem, type ItemRenderer, type LiveItem } from '../render/live-item.js';
import type { ItemDrawing, ViewContext } from '../view/context.js';
import { issueMessage } from '../view/messages.js';
import { headingQuestion, pageOf } from '../view/page-view.js';
import { fill } from '../words/fill.js';
import { interfaceWords } from '../words/language-file.js';
import { sourceWords } from '../words/source-words.js';

/** What the shell chooses about how a form is shown. */
export interface ViewSettings {
  readonly language: string;
  readonly locales: readonly Locale[];
  readonly trust: Trust | undefined;
  readonly headingLevel: number;
  readonly prefix: string;
  /** Parsed language file of the interface; anything but one is English. */
  readonly interface: unknown;
  /** Words that no person has checked are shown, too. */
  readonly machineDrafts: boolean;
  readonly types: QuestionTypes;
}

/** Types that nobody types in are no text box where they are missing; the statements of a matrix are still asked. */
const standIns: Readonly<Partial<Record<QuestionType, QuestionType>>> = { matrix: 'group', total: 'group' };

/**
 * Joins one session to Lit: draws single items when the engine says that they changed, and asks the shell to draw
 * itself only when the structure (page, rows, problems) did.
 */
export class FormController implements ItemRenderer {
  readonly live = new Map<string, LiveItem>();
  readonly #draw: () => void;
  readonly #onChange: (change: Change, before: Snapshot) => void;
  #session: Session | undefined;
  #context: ViewContext | undefined;
  #ending: AbortController | undefined;
  #before: Snapshot | undefined;

  /** `draw` is asked for when the structure changed; `onChange` hears of every change after that. */
  constructor(draw: () => void, onChange: (change: Change, before: Snapshot) => void) {
    this.#draw = draw;
    this.#onChange = onChange;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Undefined until a document is there. */
  get context(): ViewContext | undefined {
    return this.#context;
  }

  /** The element is on the page (again). */
  connected(): void {
    if (this.#session && !this.#ending) this.#subscribe(this.#session);
  }

  disconnected(): void {
    this.#ending?.abort();
    this.#ending = undefined;
  }

  /** Nothing is drawn until {@link settle}. @throws FormDocumentError where the document cannot be rendered. */
  start(options: SessionOptions): void {
    this.#ending?.abort();
    const session = createSession(options);
    this.#session = session;
    this.#context = undefined;
    this.live.clear();
    this.#subscribe(session);
  }

  /** Takes the session away: what is shown is no form any more. */
  stop(): void {
    this.#ending?.abort();
    this.#session = undefined;
    this.#context = undefined;
    this.live.clear();
  }

  /** Builds the context anew: another language, Trust or heading level. Everything is drawn again. */
  settle(settings: ViewSettings): void {
    const session = this.#session;
    if (!session) return;
    const { document } = session;
    const { machineDrafts } = settings;
    const locales = settings.locales.filter(({ status }) => machineDrafts || status !== 'machine-draft');
    const words = createWords(document, {
      locales,
      language: settings.language || document.language,
      ...(settings.trust ? { trust: settings.trust } : {}),
    });
    const { catalogue, language, hasDrafts } = interfaceWords(
      settings.interface,
      sourceWords(settings.types),
      {
        machineDrafts,
      },
    );
    const shown = locales.find((locale) => locale.language === words.language);
    this.#context = {
      document,
      outline: session.outline,
      words,
      say: (key, values) => fill(catalogue[key] ?? key, values, language),
      message: (state) => issueMessage(state, words, catalogue, language),
      type: (name) => settings.types[name] ?? settings.types[standIns[name] ?? 'text'] ?? settings.types.text,
      prefix: settings.prefix,
      headingLevel: settings.headingLevel,
      language: settings.language || document.language,
      pictures: sharedSettings.ports.pictures,
      scripted: true,
      hasDrafts: hasDrafts || shown?.status === 'machine-draft',
      snapshot: () => session.getSnapshot(),
      place: (key, by) => liveItem(this, key, by),
    };
    this.#draw();
  }

  stateOf(key: string): unknown {
    return this.#session?.getSnapshot().item(key);
  }

  draw(key: string, by?: ItemDrawing): unknown {
    const context = this.#context;
    const state = context?.snapshot().item(key);
    if (!context || !state?.relevant) return nothing;
    if (by) return by(state, context);
    const page = pageOf(context, state.item.page);
    const isHeading = page !== undefined && headingQuestion(page, context) === state.item.linkId;
    return context.type(state.item.type).draw(state, context, isHeading ? context.headingLevel : 0);
  }

  #subscribe(session: Session): void {
    this.#ending = new AbortController();
    this.#before = session.getSnapshot();
    session.subscribe(
      (change) => {
        this.#changed(change);
      },
      { signal: this.#ending.signal },
    );
  }

  #changed(change: Change): void {
    const before = this.#before ?? change.snapshot;
    this.#before = change.snapshot;
    for (const key of change.keys) this.live.get(key)?.refresh();
    // An offer to undo that came or went changes a list whose own state did not.
    if (before.undo?.key !== change.snapshot.undo?.key) {
      for (const key of [before.undo?.key, change.snapshot.undo?.key])
        if (key) this.live.get(key)?.refresh(true);
    }
    if (change.structure) this.#draw();
    this.#onChange(change, before);
  }
}
