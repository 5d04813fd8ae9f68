import { DrawnElement, type Properties } from '@coform/elements/drawn-element';
import { html } from 'lit/html.js';
import { wallTimeOf, type WallTime } from '../data/wall-time.js';
import type { Course, CourseInstance } from '../data/course.js';
import { readCourses } from '../data/read-courses.js';
import { calendarName, runCalendar } from '../export/calendar.js';
import type { CardActions } from '../card/card-template.js';
import type { ViewSettings } from '../view/card-view.js';
import { languageOf, type Language } from '../words/say.js';
import { cardWords, type CourseWords, type SomeWords } from '../words/words.js';
import { download } from './download.js';
import { loadCourses, warn } from './load.js';

/** What a student asked for. */
export interface AskPlace {
  readonly course: Course;
  /** Member of `course.hasCourseInstance`, where there is one to ask for. */
  readonly instance: CourseInstance | undefined;
}

/** How often an element looks whether something is over. */
const LOOK_EVERY_MS = 30_000;

/** Told what an element shows, each time that it is drawn. */
export type Watcher = (
  host: CourseElement,
  courses: readonly Course[],
  settings: { readonly now: Date; readonly base: string; readonly language: Language },
) => void;

const watchers = new Set<Watcher>();

/** What the card and the list share: where courses come from, whose words are used, what their controls do. */
export abstract class CourseElement extends DrawnElement {
  static override properties: Properties = {
    src: { attribute: 'src' },
    headingLevel: { attribute: 'heading-level', number: true },
    words: undefined,
    clock: undefined,
  };

  /** For scripts that add to the elements, such as data for search engines. */
  static watch(watcher: Watcher): void {
    watchers.add(watcher);
  }

  /** URL of a file of courses on this site. */
  declare src: string | undefined;
  /** Level of the first heading inside: 2 unless told otherwise. */
  declare headingLevel: number;
  /** Words in place of ours, one by one. */
  declare words: Partial<CourseWords> | undefined;
  /** Tells the time, for tests and previews. */
  declare clock: (() => Date) | undefined;

  protected state: 'empty' | 'loading' | 'failed' | 'ready' = 'empty';
  #loading: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** The words that the element comes with. */
  protected readonly stock: SomeWords = cardWords;
  protected abstract readonly sheet: CSSStyleSheet;
  /** The courses that are shown now. */
  protected abstract readonly shown: readonly Course[];
  /** Shows these; the same as setting the element's own property. */
  protected abstract take(courses: readonly Course[]): void;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.state === 'empty') this.#takeOver();
    if (this.state === 'loading') void this.load();
    this.#timer = setInterval(() => {
      this.requestUpdate();
    }, LOOK_EVERY_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#loading?.abort();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.sheet];
    return root;
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('src') && this.src) void this.load();
  }

  protected override updated(): void {
    for (const watcher of watchers)
      watcher(this, this.shown, { now: this.now, base: document.baseURI, language: this.language });
  }

  /** Fetches `src`, again where it has failed. Resolves when it is shown or has failed; never rejects. */
  async load(): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.state = 'loading';
    const loaded = await loadCourses(this.src ?? '', signal);
    if (signal.aborted) return;
    if ('code' in loaded) {
      this.state = 'failed';
      this.emit('co-error', loaded);
      this.requestUpdate();
    } else this.take(loaded);
  }

  /** The courses of plain HTML inside the tag, which stand there as a data block. */
  #takeOver(): void {
    const block = this.querySelector('script[type="application/json"]');
    try {
      if (block) this.take(readCourses(JSON.parse(block.textContent)).courses);
    } catch {
      warn('courses-not-json', 'data block', 'is not JSON. Mend it.');
    }
  }

  protected get now(): Date {
    return this.clock?.() ?? new Date();
  }

  protected get viewSettings(): ViewSettings {
    const now: WallTime = wallTimeOf(this.now);
    return {
      now,
      language: this.language,
      base: document.baseURI,
      askPlace: this.getAttribute('ask-place') ?? undefined,
    };
  }

  protected get language(): Language {
    return languageOf(this.words, this.stock);
  }

  protected readonly actions: CardActions = {
    ask: (event, course, run) => {
      const detail: AskPlace = { course, instance: run?.instance };
      if (!this.emit('co-ask-place', detail)) event.preventDefault();
    },
    calendar: (course, run, words) =>
      html`<button class="co-link-button" type="button" @click=${() => {
        download(calendarName(course), runCalendar(course, run, this.now));
      }}>${words}</button>`,
  };

  /** False when a listener prevented what follows. */
  protected emit(name: string, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }),
    );
  }
}
