import type { Course, CourseMode } from '../data/course.js';
import { isOwnTime, type Run } from '../data/runs.js';

export type Mode = CourseMode | 'own-time';

/** How a run is taught: as the data says, or by whether it has a place. */
export const modeOf = ({ instance, status }: Run): CourseMode =>
  status === 'moved-online' ? 'online' : (instance.courseMode ?? (instance.location ? 'onsite' : 'online'));

/** The ways to take part in a course, each once. */
export const modesOf = (course: Course, runs: readonly Run[]): readonly Mode[] =>
  isOwnTime(course) ? ['own-time'] : [...new Set(runs.map(modeOf))];
