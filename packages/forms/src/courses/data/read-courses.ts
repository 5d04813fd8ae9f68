import type { Course } from './course.js';
import { isObject, text } from './read.js';

/**
 * The courses of a file: one course, a list, or an object with a list named `courses`. What is no course (it has no
 * name) is left out, and `left` says how many were.
 */
export function readCourses(given: unknown): { readonly courses: readonly Course[]; readonly left: number } {
  const list = isObject(given) && 'courses' in given ? given.courses : given;
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  const courses = entries.filter(
    (entry): entry is Course => isObject(entry) && text((entry as { name?: unknown }).name) !== '',
  );
  return { courses, left: entries.length - courses.length };
}
