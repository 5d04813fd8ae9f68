import type { Course, CourseKind } from '../data/course.js';
import { text, texts } from '../data/read.js';
import { isPast, runsAhead, type Run } from '../data/runs.js';
import { lastMinute, wallTime, type WallTime } from '../data/wall-time.js';
import { modesOf, type Mode } from '../view/modes.js';
import { accessFacts, townOf } from '../view/where.js';
import type { Language } from '../words/say.js';

/** What the list knows of a course before it draws it: enough to sort and filter it. */
export interface Entry {
  readonly course: Course;
  readonly kind: CourseKind;
  readonly modes: readonly Mode[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly access: ReadonlySet<string>;
  /** Days with a session ahead that is not cancelled. */
  readonly days: readonly string[];
  /** Sorts the list: the next session; what has no date comes last. */
  readonly next: WallTime;
  /** When its card has to be drawn anew: a session ends, or places can be asked for. */
  readonly until: WallTime;
  readonly words: string;
}

/** Words as they are compared: without case and accents. */
export const comparable = (words: string): string =>
  // Most words have neither accents nor anything else that takes long to look through.
  (/[^\0-\x7f]/.test(words) ? words.normalize('NFD').replace(/\p{M}/gu, '') : words).toLowerCase();

/** The courses that are not over, the soonest first. */
export function entriesOf(courses: readonly Course[], now: WallTime, language: Language): readonly Entry[] {
  return courses
    .flatMap((course) => entry(course, now, language) ?? [])
    .sort((a, b) => (a.next < b.next ? -1 : a.next > b.next ? 1 : 0));
}

function entry(course: Course, now: WallTime, { say }: Language): Entry | undefined {
  const runs = runsAhead(course, now);
  if (isPast(course, runs, now)) return undefined;
  const places = [...new Set(runs.map((run) => townOf(run, say('onlinePlace'))))];
  const topics = texts(course.about);
  return {
    course,
    kind: course.kind ?? 'course',
    modes: modesOf(course, runs),
    places,
    topics,
    access: accessFacts(course, runs),
    days: runs.flatMap(({ ahead }) =>
      ahead.filter(({ cancelled }) => !cancelled).map(({ start }) => start.slice(0, 10)),
    ),
    next: runs[0]?.next ?? '9999',
    until: soonest(course, runs, now),
    words: comparable(
      [
        course.name,
        text(course.abstract),
        text(course.description),
        ...topics,
        ...places,
        ...texts(course.audience),
      ].join(' '),
    ),
  };
}

function soonest({ expires }: Course, runs: readonly Run[], now: WallTime): WallTime {
  const moments = runs.flatMap(({ instance, ahead }) => [
    wallTime(instance.bookingOpens),
    ...ahead.map(({ start, end }) => lastMinute(start, end)),
  ]);
  const last = wallTime(expires);
  return [...moments, last && lastMinute(last, '')].reduce(
    (first, moment) => (moment > now && moment < first ? moment : first),
    '9999',
  );
}
