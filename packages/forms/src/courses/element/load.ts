import type { Course } from '../data/course.js';
import { readCourses } from '../data/read-courses.js';

/** Why there are no courses to show: for the developer. The reader of the page sees plain words. */
export interface CoursesFault {
  readonly code: string;
  /** The address that was asked for. */
  readonly path: string;
  readonly message: string;
}

/** For the developer. No course is in it. */
export const warn = (code: string, path: string, what: string): void => {
  console.warn(`[coform] ${code}: "${path}" ${what}`);
};

/**
 * Fetches a file of courses from this site, with no cookies. Gives what is wrong in their place, with the codes
 * `courses-unreachable`, `courses-not-found`, `courses-not-json` and `no-courses`; never rejects.
 */
export async function loadCourses(
  path: string,
  signal: AbortSignal,
): Promise<readonly Course[] | CoursesFault> {
  let code = 'courses-unreachable';
  let what = 'cannot be fetched. Check src.';
  try {
    const reply = await fetch(path, { mode: 'same-origin', credentials: 'omit', signal });
    code = 'courses-not-found';
    what = `gave status ${reply.status}. Check src.`;
    if (reply.ok) {
      code = 'courses-not-json';
      what = 'is not JSON. Mend it.';
      const { courses, left } = readCourses(await reply.json());
      if (left === 0) return courses;
      code = 'no-courses';
      what = `has ${left} courses to name.`;
      if (courses.length > 0) {
        warn(code, path, what);
        return courses;
      }
    }
  } catch {
    // The words above say what was being done.
  }
  if (!signal.aborted) warn(code, path, what);
  return { code, path, message: `"${path}" ${what}` };
}
