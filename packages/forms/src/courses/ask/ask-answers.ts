import { wallTimeOf } from '../data/wall-time.js';
import type { Course } from '../data/course.js';
import { runsAhead } from '../data/runs.js';
import { placesOf } from '../view/places.js';
import { spanWords } from '../words/dates.js';
import { languageOf, type Language } from '../words/say.js';

/** Answers of `ask-for-a-place.form.json` that the course itself gives. The student sees them and can change them. */
export interface AskAnswers {
  readonly course: string;
  readonly when?: string;
  readonly waitingList?: true;
  readonly [name: string]: string | true;
}

export interface AskSettings {
  readonly now?: Date;
  readonly language?: Language;
}

/**
 * Which course, and which run of it, as answers to fill the form in with. `run` is an `id` or a `startDate`; a run that
 * is over or not known leaves the day to the student.
 *
 * @example
 * askAnswers({ name: 'Walk and talk', hasCourseInstance: [{ startDate: '2030-01-04T10:00' }] }, '2030-01-04T10:00');
 * // { course: 'Walk and talk', when: 'Friday 4 January 2030, 10am' }
 */
export function askAnswers(
  course: Course,
  run?: string,
  { now = new Date(), language = languageOf() }: AskSettings = {},
): AskAnswers {
  const time = wallTimeOf(now);
  const found = runsAhead(course, time).find(
    ({ instance }) => run !== undefined && (instance.id ?? instance.startDate) === run,
  );
  const first = found?.sessions[0];
  if (!found || !first) return { course: course.name };
  const when = spanWords(first.start, first.end, language);
  const waits = placesOf(found, time, language)?.open === 'waiting-list';
  return { course: course.name, when, ...(waits ? { waitingList: true } : {}) };
}

/** Which course and run an address such as `/ask?course=walk-and-talk&run=walk-january` means. */
export function askedFor(search: string): { readonly course: string; readonly run: string | undefined } {
  const given = new URLSearchParams(search);
  return { course: given.get('course') ?? '', run: given.get('run') ?? undefined };
}
