import type { Course } from '../data/course.js';
import { wallTimeOf } from '../data/wall-time.js';
import { languageOf } from '../words/say.js';
import { courseWords } from '../words/words.js';
import { entriesOf } from './entry.js';
import { filterFor, noFilter, type CourseFilter } from './filter.js';

/**
 * The courses that are not over and match, the soonest first: what `<co-course-list>` shows for the same filter.
 *
 * @example
 * filterCourses([{ name: 'Walk and talk' }], { q: 'walk' });
 */
export const filterCourses = (
  courses: readonly Course[],
  filter: Partial<CourseFilter> = {},
  now = new Date(),
): readonly Course[] =>
  entriesOf(courses, wallTimeOf(now), languageOf(undefined, courseWords))
    .filter(filterFor({ ...noFilter, ...filter }))
    .map(({ course }) => course);
