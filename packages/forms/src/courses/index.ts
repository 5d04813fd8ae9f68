/** Courses of a recovery college: the elements (importing defines nothing) and the pure functions below them. */
export { CoCourseCard } from './card/co-course-card.js';
export { CoCourseList } from './list/co-course-list.js';
export type { AskPlace } from './element/course-element.js';
export type { CoursesFault } from './element/load.js';
export { calendarFile, calendarName, type CalendarSettings } from './export/calendar.js';
export { jsonLd } from './export/json-ld.js';
export { askAnswers, askedFor, type AskAnswers } from './ask/ask-answers.js';
export { filterCourses } from './list/filter-courses.js';
export { noFilter, type CourseFilter } from './list/filter.js';
export { readCourses } from './data/read-courses.js';
export { courseWords, type CourseWords } from './words/words.js';
export type * from './data/course.js';
