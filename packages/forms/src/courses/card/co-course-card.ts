import type { Properties } from '@coform/elements/drawn-element';
import { html, type TemplateResult } from 'lit/html.js';
import type { Course } from '../data/course.js';
import { CourseElement } from '../element/course-element.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { sheetOf } from '../styles/sheet.js';
import { cardView } from '../view/card-view.js';
import { card } from './card-template.js';

let sheet: CSSStyleSheet | undefined;

/**
 * One course of a recovery college as a card. It goes away by itself when the course is over. Nothing leaves the page,
 * and nothing is kept on the device but a calendar file that somebody asks for.
 *
 * @element co-course-card
 * @attr {string} src - URL of a file of courses on this site
 * @attr {string} course-id - which course of the file; the first unless told
 * @attr {number} heading-level - level of the card's heading, 1 to 6; 2 unless told
 * @attr json-ld - puts the course into the page for search engines, too, where co-course-data.js is there
 * @attr {string} ask-place - page of this site where a student asks for a place in a course without an address of its
 *   own: `course` and `run` are added to it. Empty: such a course has a button, and the host takes `co-ask-place`
 * @attr past - set by the element when it shows nothing because the course is over
 * @slot - plain HTML for pages without a script, shown until there is a course
 * @fires co-ask-place - somebody asks for a place; `detail` is {@link AskPlace}. Bubbles, composed. Cancel it to keep the link from being followed
 * @fires co-error - the courses cannot be had; `detail` has code, path and message. Bubbles, composed
 * @example
 * <co-course-card src="/courses.json" course-id="walk-and-talk" heading-level="3"></co-course-card>
 */
export class CoCourseCard extends CourseElement {
  static override properties: Properties = {
    ...CourseElement.properties,
    course: undefined,
    courseId: { attribute: 'course-id' },
  };

  /** The course to show, in place of `src`. */
  declare course: Course | undefined;
  declare courseId: string | undefined;
  #courses: readonly Course[] = [];

  protected override get sheet(): CSSStyleSheet {
    return (sheet ??= sheetOf(base, cardStyles, ':host([past]){display:none}'));
  }

  protected override get shown(): readonly Course[] {
    const course = this.#chosen;
    return course && !this.hasAttribute('past') ? [course] : [];
  }

  protected override take(courses: readonly Course[]): void {
    this.#courses = courses;
    this.state = 'ready';
    this.requestUpdate();
  }

  get #chosen(): Course | undefined {
    const { courseId } = this;
    return (
      this.course ??
      (courseId ? this.#courses.find(({ id, name }) => (id ?? name) === courseId) : this.#courses[0])
    );
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const course = this.#chosen;
    const view = course && cardView(course, this.viewSettings);
    this.toggleAttribute('past', view?.past === true);
    if (!view || view.past) return html`<slot></slot>`;
    return html`<div class="co-root" part="root" lang=${language.words.language} dir=${language.words.direction}>
      ${card(view, this.headingLevel, this.actions)}
    </div>`;
  }
}
