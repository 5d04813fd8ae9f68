import type { Properties } from '@coform/elements/drawn-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { card } from '../card/card-template.js';
import { heading } from '../card/heading.js';
import type { Course } from '../data/course.js';
import { wallTimeOf } from '../data/wall-time.js';
import { CourseElement } from '../element/course-element.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { sheetOf } from '../styles/sheet.js';
import { cardView } from '../view/card-view.js';
import { dayWords } from '../words/dates.js';
import { courseWords } from '../words/words.js';
import { CardNodes } from './card-nodes.js';
import { choicesOf, type Choices } from './choices.js';
import { entriesOf, type Entry } from './entry.js';
import { filterFor, isFiltering, noFilter, type CourseFilter } from './filter.js';
import { filterFrom, withFilter } from './filter-address.js';
import { readFilter, writeFilter } from './filter-controls.js';
import { filters } from './filters-template.js';
import { nothingFound, troubled } from './list-template.js';

let sheet: CSSStyleSheet | undefined;
/** How long typing rests before the number of courses is said aloud. */
const SAY_AFTER_MS = 700;

/**
 * The courses of a recovery college, the soonest first, with filters that work by keyboard and say what they found.
 * Courses that are over leave by themselves. What somebody looks for (a place, a need) stays on this page: it is neither
 * kept nor sent, and stands in the page's address only if the host asks for it.
 *
 * @element co-course-list
 * @attr {string} src - URL of a file of courses on this site
 * @attr {number} heading-level - level of the heading that counts the courses; each card's is one below. 2 unless told
 * @attr {number} page-size - how many cards are shown before a button shows more; 30 unless told, 0 for all
 * @attr no-filters - leaves the filters out
 * @attr url-filters - keeps the filters in the address of the page, so that a link leads to the same list
 * @attr json-ld - puts the courses into the page for search engines, too, where co-course-data.js is there
 * @attr {string} ask-place - page of this site where a student asks for a place in a course without an address of its
 *   own: `course` and `run` are added to it. Empty: such a course has a button, and the host takes `co-ask-place`
 * @slot - plain HTML for pages without a script, shown until there are courses
 * @fires co-ask-place - somebody asks for a place; `detail` is {@link AskPlace}. Bubbles, composed. Cancel it to keep the link from being followed
 * @fires co-error - the courses cannot be had; `detail` has code, path and message. Bubbles, composed
 * @example
 * <co-course-list src="/courses.json" heading-level="2" url-filters></co-course-list>
 */
export class CoCourseList extends CourseElement {
  static override properties: Properties = {
    ...CourseElement.properties,
    courses: undefined,
    pageSize: { attribute: 'page-size', number: true },
    filter: undefined,
  };

  /** The courses to show, in place of `src`. */
  declare courses: readonly Course[] | undefined;
  declare pageSize: number;
  /** What is chosen in the filters. Setting it chooses there. */
  declare filter: CourseFilter;

  protected override readonly stock = courseWords;
  #entries: readonly Entry[] = [];
  #choices: Choices | undefined;
  #found: readonly Entry[] = [];
  #limit = 0;
  #cards: CardNodes | undefined;
  #made = '';
  #opened: boolean | undefined;
  #said = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #focusOn = -1;
  #printing = false;

  constructor() {
    super();
    this.pageSize = 30;
    this.filter = noFilter;
  }

  protected override get sheet(): CSSStyleSheet {
    return (sheet ??= sheetOf(base, cardStyles, listStyles));
  }

  protected override get shown(): readonly Course[] {
    return this.#entries.map(({ course }) => course);
  }

  protected override take(courses: readonly Course[]): void {
    this.state = 'ready';
    this.courses = courses;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('url-filters') && !isFiltering(this.filter))
      this.filter = filterFrom(location.search);
    addEventListener('beforeprint', this.#paper);
    addEventListener('afterprint', this.#screen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#paper);
    removeEventListener('afterprint', this.#screen);
    clearTimeout(this.#saying);
    this.#cards?.stop();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    super.willUpdate(changed);
    const now = wallTimeOf(this.now);
    const anew = changed.has('courses') || changed.has('words') || changed.has('clock');
    if (anew || changed.has('headingLevel')) this.#cards?.forget();
    // What has ended or begun since is drawn anew or leaves; everything else stays as it is.
    const stale = this.#entries.filter(({ until }) => until <= now);
    for (const entry of stale) this.#cards?.forget(entry);
    if (anew || stale.length > 0) {
      this.#made = now;
      this.#entries = entriesOf(this.courses ?? [], now, this.language);
      this.#choices = choicesOf(this.#entries, this.language);
    }
    if (anew || changed.has('filter') || changed.has('pageSize')) this.#limit = this.pageSize || Infinity;
    this.#found = this.#entries.filter(filterFor(this.filter));
  }

  protected override render(): TemplateResult {
    const { language, courses } = this;
    const { say, words } = language;
    if (!courses || !this.#choices)
      return troubled(this.state, language, this.childElementCount > 0, this.#again);
    this.#opened ??= this.clientWidth > 640;
    const hasFilters = !this.hasAttribute('no-filters') && this.#entries.length > 1;
    const rest = Math.max(this.#found.length - this.#limit, 0);
    // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit drops the role of a list without marks
    const list = html`<ul role="list" class="co-courses__list" ?hidden=${this.#found.length === 0}></ul>`;
    return html`<div class="co-root" part="root" lang=${words.language} dir=${words.direction}>
      <div class="co-courses">
        ${
          hasFilters
            ? filters(
                this.#choices,
                language,
                this.#opened,
                html`<button
                  class="co-link-button"
                  type="button"
                  ?hidden=${!isFiltering(this.filter)}
                  @click=${this.#filterEvents.clear}
                  .textContent=${say('clear')}
                ></button>`,
                this.#filterEvents.input,
              )
            : nothing
        }
        <div class="co-courses__bar">
          ${heading(this.headingLevel, 'co-courses__count', this.#count(), nothing)}
          <button
            class="co-link-button"
            type="button"
            ?hidden=${this.#found.length === 0}
            @click=${this.#print}
            .textContent=${say('print')}
          ></button>
        </div>
        <p class="co-visually-hidden" role="status" .textContent=${this.#said}></p>
        <p class="co-courses__printed" .textContent=${say('printed', { day: dayWords(this.#made, language) })}></p>
        ${this.#found.length === 0 ? nothingFound(language, this.#entries.length > 0, this.#filterEvents.clear) : nothing}
        ${list}
        <p ?hidden=${rest === 0}>
          <button
            class="co-button co-button--plain"
            type="button"
            @click=${this.#more}
            .textContent=${say('showMore', { count: Math.min(rest, this.pageSize) })}
          ></button>
        </p>
      </div>
    </div>`;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.co-courses__list');
    super.updated();
    if (!list) return;
    this.#matchControls();
    this.#cards ??= new CardNodes(list, this.#draw);
    this.#cards.show(this.#printing ? this.#found : this.#found.slice(0, this.#limit));
    this.#moveFocus();
    this.#sayCount();
  }

  readonly #draw = ({ course }: Entry): TemplateResult =>
    card(cardView(course, this.viewSettings), Math.min(this.headingLevel + 1, 6), this.actions);

  readonly #filterEvents = {
    input: (event: Event): void => {
      this.filter = readFilter(event.currentTarget as HTMLElement);
      this.#keepInAddress();
    },
    clear: (): void => {
      this.filter = noFilter;
      this.#keepInAddress();
      // The button that was pressed goes away with the filters.
      this.renderRoot.querySelector<HTMLElement>('[name=q]')?.focus();
    },
  };

  /** What the filters cannot show (a place that is gone, from an old link) is no filter. */
  #matchControls(): void {
    const controls = this.renderRoot.querySelector('.co-filters');
    if (!controls) return;
    writeFilter(controls, this.filter);
    const shown = readFilter(controls);
    if (JSON.stringify(shown) !== JSON.stringify(this.filter)) this.filter = shown;
  }

  #count(): string {
    const count = this.#found.length;
    return isFiltering(this.filter)
      ? this.language.say('countSome', { count, all: this.#entries.length })
      : this.language.say('countAll', { count });
  }

  /** Says the number of courses once the person rests, not at every key. */
  #sayCount(): void {
    clearTimeout(this.#saying);
    const words = this.#found.length > 0 ? this.#count() : this.language.say('none');
    const isFirst = this.#said === '' && !isFiltering(this.filter);
    if (words === this.#said || isFirst) return;
    this.#saying = setTimeout(() => {
      this.#said = words;
      this.requestUpdate();
    }, SAY_AFTER_MS);
  }

  #keepInAddress(): void {
    if (this.hasAttribute('url-filters'))
      history.replaceState(history.state, '', withFilter(location.href, this.filter));
  }

  readonly #more = (): void => {
    this.#focusOn = this.#limit;
    this.#limit += this.pageSize;
    this.requestUpdate();
  };

  /** Puts the focus on the first card that "Show more" brought, for whoever cannot see where it is. */
  #moveFocus(): void {
    const entry = this.#found[this.#focusOn];
    this.#focusOn = -1;
    const heading = entry && this.#cards?.node(entry)?.querySelector<HTMLElement>('.co-course__name');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  readonly #again = (): void => {
    void this.load();
    this.requestUpdate();
  };

  readonly #print = (): void => {
    print();
  };

  readonly #paper = (): void => {
    this.#printing = true;
    this.performUpdate();
    this.#cards?.finish();
    this.#fold(true);
  };

  readonly #screen = (): void => {
    this.#printing = false;
    this.#fold(false);
    this.requestUpdate();
  };

  /** Paper has nothing to open. */
  #fold(open: boolean): void {
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.co-course details')) {
      if (open && !details.open) details.dataset.forPaper = '';
      if (open || 'forPaper' in details.dataset) details.open = open;
      if (!open) delete details.dataset.forPaper;
    }
  }
}
