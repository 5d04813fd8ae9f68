import type { Watcher } from '../element/course-element.js';
import { askAnswers, askedFor } from './ask-answers.js';

/** Cards that have filled their form in: once, since the student may have changed it. */
const done = new WeakSet<HTMLElement>();

/**
 * A card with a `for` shows the course that the page's address asks for, and fills that form in with it. What somebody
 * typed before stays.
 */
export const fillForm: Watcher = (host, courses, { now, language }) => {
  const name = host.getAttribute('for');
  if (name === null || done.has(host)) return;
  const asked = askedFor(location.search);
  // A space is no course's id, so a page that was opened by itself shows no card.
  Object.assign(host, { courseId: asked.course || ' ' });
  const course = courses.find((one) => (one.id ?? one.name) === asked.course);
  const form = (host.getRootNode() as ParentNode).querySelector<HTMLElement & { answers?: object }>(
    `#${CSS.escape(name)}`,
  );
  if (!course || !form) return;
  done.add(host);
  form.answers = { ...askAnswers(course, asked.run, { now, language }), ...form.answers };
};
