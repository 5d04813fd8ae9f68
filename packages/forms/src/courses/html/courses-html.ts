import { serialize } from '@coform/elements/html';
import { html, nothing } from 'lit/html.js';
import { card } from '../card/card-template.js';
import { heading } from '../card/heading.js';
import type { Course } from '../data/course.js';
import { wallTimeOf } from '../data/wall-time.js';
import { scriptSafe } from '../export/script-safe.js';
import { linkedList } from '../export/linked-list.js';
import { entriesOf } from '../list/entry.js';
import { filterFor, noFilter, type CourseFilter } from '../list/filter.js';
import { nothingFound } from '../list/list-template.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { cardView } from '../view/card-view.js';
import { languageOf } from '../words/say.js';
import { courseWords, type CourseWords } from '../words/words.js';

export interface CoursesHtmlOptions {
  /** What is over by then is left out. Now unless told. */
  readonly now?: Date;
  /** Level of the heading that counts the courses; each card's is one below. 2 unless told. */
  readonly headingLevel?: number;
  /** Only what matches, for a server that filters. Members that are left out match anything. */
  readonly filter?: Partial<CourseFilter>;
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
 * Courses as plain HTML that needs no script: the markup that `<co-course-list>` draws, without filters and buttons.
 * Put it inside the tag, and the element takes over where scripts run. Every text is escaped. Needs no browser.
 *
 * @example
 * `<co-course-list>${coursesHtml(courses)}</co-course-list>`;
 */
export function coursesHtml(courses: readonly Course[], options: CoursesHtmlOptions = {}): string {
  const { now = new Date(), headingLevel = 2, filter = {}, words, base: address, data = true } = options;
  const language = languageOf(words, courseWords);
  const settings = { now: wallTimeOf(now), language, base: address };
  const entries = entriesOf(courses, settings.now, language).filter(filterFor({ ...noFilter, ...filter }));
  const cards = entries.map(
    ({ course }) =>
      html`<li class="co-courses__item">
        ${card(cardView(course, settings), Math.min(headingLevel + 1, 6))}
      </li>`,
  );
  const page = html`<div class="co-root" lang=${language.words.language} dir=${language.words.direction}>
    <div class="co-courses">
      ${heading(headingLevel, 'co-courses__count', language.say('countAll', { count: entries.length }), nothing)}
      ${
        cards.length > 0
          ? // eslint-disable-next-line lit-a11y/no-redundant-role -- WebKit drops the role of a list without marks
            html`<ul role="list" class="co-courses__list">
            ${cards}
          </ul>`
          : nothingFound(language, options.filter !== undefined)
      }
    </div>
  </div>`;
  const shown = entries.map(({ course }) => course);
  const linked = options.jsonLd ? linkedList(shown, { now, base: address }) : undefined;
  return [
    serialize(page),
    linked ? `<script type="application/ld+json">${scriptSafe(linked)}</script>` : '',
    data ? `<script type="application/json">${scriptSafe({ courses: shown })}</script>` : '',
  ].join('');
}

/** The style sheet of plain courses as text, for a file that a page links: a strict policy forbids it inline. */
export const coursesStyleSheet = (): string => base + cardStyles + listStyles;
