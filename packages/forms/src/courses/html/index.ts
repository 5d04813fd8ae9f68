/** Courses as plain HTML: needs no browser. */
export { coursesHtml, coursesStyleSheet, type CoursesHtmlOptions } from './courses-html.js';
