import { armour, serialize } from '@coform/elements/html';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { card, type CardActions } from '../card/card-template.js';
import { heading } from '../card/heading.js';
import type { Course } from '../data/course.js';
import { wallTimeOf } from '../data/wall-time.js';
import { linkedList } from '../export/linked-list.js';
import { scriptSafe } from '../export/script-safe.js';
import { choicesOf } from '../list/choices.js';
import { entriesOf } from '../list/entry.js';
import { filterFor, isFiltering, noFilter, type CourseFilter } from '../list/filter.js';
import { nothingFound } from '../list/list-template.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { cardView, type ViewSettings } from '../view/card-view.js';
import { withRun } from '../view/links.js';
import { languageOf } from '../words/say.js';
import { courseWords, type CourseWords } from '../words/words.js';
import { plainFilters, withChosen } from './plain-filters.js';

export interface CoursesHtmlOptions {
  /** What is over by then is left out. Now unless told. */
  readonly now?: Date;
  /** Level of the heading that counts the courses; each card's is one below. 2 unless told. */
  readonly headingLevel?: number;
  /** Only what matches, for a server that filters: see `filterFrom`. Members that are left out match anything. */
  readonly filter?: Partial<CourseFilter>;
  /** Address of the page that filters; draws the filters as a form that asks it. */
  readonly filterAction?: string;
  /** Address of the page where a student asks for a place; `course` and `run` are added to it. */
  readonly askPlace?: string;
  /** Address that gives calendar files; `course` and `run` are added to it. See `calendarFile`. */
  readonly calendar?: string;
  /** Words in place of ours. */
  readonly words?: Partial<CourseWords>;
  /** Address of the page; makes addresses absolute. */
  readonly base?: string;
  /** `false` leaves out the data block that lets `<co-course-list>` around it take over. */
  readonly data?: boolean;
  /** Adds a data block for search engines. */
  readonly jsonLd?: boolean;
}

/**
 * Courses as plain HTML that needs no script: the markup that `<co-course-list>` draws. Put it inside the tag, and the
 * element takes over where scripts run; give that `url-filters` where the server filters, so that what was chosen stays.
 * Every text is escaped. Needs no browser.
 *
 * @example
 * `<co-course-list>${coursesHtml(courses)}</co-course-list>`;
 */
export function coursesHtml(courses: readonly Course[], options: CoursesHtmlOptions = {}): string {
  const { now = new Date(), headingLevel = 2, base: address, data = true, filterAction } = options;
  const language = languageOf(options.words, courseWords);
  const { say, words } = language;
  const filter = { ...noFilter, ...options.filter };
  const settings: ViewSettings = {
    now: wallTimeOf(now),
    language,
    base: address,
    // Without a script nobody takes an event.
    askPlace: options.askPlace === '' ? undefined : options.askPlace,
  };
  const all = entriesOf(courses, settings.now, language);
  const found = all.filter(filterFor(filter));
  const counts = { count: found.length, all: all.length };
  const { calendar } = options;
  const actions: CardActions = {
    ...(calendar && {
      calendar: (course, run, told) =>
        html`<a class="co-link-button" href=${withRun(calendar, course, run)}>${told}</a>`,
    }),
  };
  const drawn = found.map(
    ({ course }): TemplateResult =>
      html`<li class="co-courses__item">${card(cardView(course, settings), Math.min(headingLevel + 1, 6), actions)}</li>`,
  );
  // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit drops the role of a list without marks
  const list = html`<ul role="list" class="co-courses__list">${drawn}</ul>`;
  const page = html`<div class="co-root co-plain" lang=${words.language} dir=${words.direction}>
    <div class="co-courses">
      ${filterAction === undefined ? nothing : plainFilters(choicesOf(all, language), filter, language, filterAction)}
      ${heading(headingLevel, 'co-courses__count', say(isFiltering(filter) ? 'countSome' : 'countAll', counts), nothing)}
      ${drawn.length > 0 ? list : nothingFound(language, isFiltering(filter))}
    </div>
  </div>`;
  const shown = all.map(({ course }) => course);
  const linked = options.jsonLd ? linkedList(shown, { now, base: address }) : undefined;
  return [
    serialize(page, withChosen(filter)),
    linked ? `<script type="application/ld+json">${scriptSafe(linked)}</script>` : '',
    data ? `<script type="application/json">${scriptSafe({ courses: shown })}</script>` : '',
  ].join('');
}

/**
 * The style sheet of plain courses as text, for a file that a page links: a strict policy forbids it inline. It outweighs
 * what the page around them does to bare elements and classes.
 *
 * @example
 * await writeFile('public/courses.css', coursesStyleSheet());
 */
export const coursesStyleSheet = (): string => armour(base + cardStyles + listStyles);
