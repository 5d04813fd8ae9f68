/** Courses as plain HTML: needs no browser. */
export { askAnswers, askedFor, type AskAnswers } from '../ask/ask-answers.js';
export { calendarFile, calendarName } from '../export/calendar.js';
export { filterFrom } from '../list/filter-address.js';
export { readCourses } from '../data/read-courses.js';
export { coursesHtml, coursesStyleSheet, type CoursesHtmlOptions } from './courses-html.js';
