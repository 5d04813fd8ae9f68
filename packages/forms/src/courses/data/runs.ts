import type { Course, CourseInstance, EventStatus } from './course.js';
import { objects, text } from './read.js';
import { lastMinute, wallTime, type WallTime } from './wall-time.js';

export interface Session {
  readonly start: WallTime;
  /** Empty when the data gives none. */
  readonly end: WallTime;
  readonly cancelled: boolean;
}

/** A run that is not over yet, read and in order. */
export interface Run {
  readonly instance: CourseInstance;
  readonly status: EventStatus;
  readonly sessions: readonly Session[];
  /** The sessions that are still to come, or going on. */
  readonly ahead: readonly Session[];
  /** When the next session begins. */
  readonly next: WallTime;
}

/** The runs that are not over, the soonest first. Work grows with the number of sessions. */
export function runsAhead({ hasCourseInstance }: Course, now: WallTime): readonly Run[] {
  return objects(hasCourseInstance)
    .flatMap((instance) => run(instance, now) ?? [])
    .sort((a, b) => compare(a.next, b.next));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function run(instance: CourseInstance, now: WallTime): Run | undefined {
  const given = objects(instance.subEvent);
  const sessions = (given.length > 0 ? given : [instance])
    .map(({ startDate, endDate, eventStatus }) => ({
      start: wallTime(startDate),
      end: wallTime(endDate),
      cancelled: given.length > 0 && eventStatus === 'cancelled',
    }))
    .filter(({ start }) => start !== '')
    .sort((a, b) => compare(a.start, b.start));
  const ahead = sessions.filter(({ start, end }) => lastMinute(start, end) > now);
  const next = ahead.find(({ cancelled }) => !cancelled) ?? ahead[0];
  if (!next) return undefined;
  return {
    instance,
    status: (text(instance.eventStatus) || 'scheduled') as EventStatus,
    sessions,
    ahead,
    next: next.start,
  };
}

/** Whether it is there all the time, at no date. */
export const isOwnTime = ({ kind }: Course): boolean =>
  kind === 'e-learning' || kind === 'worksheet' || kind === 'podcast';

/** Whether a course has nothing more to offer: all its runs are over, or its last day has gone. */
export function isPast(course: Course, runs: readonly Run[], now: WallTime): boolean {
  const expires = wallTime(course.expires);
  if (expires !== '' && lastMinute(expires, '') <= now) return true;
  return !isOwnTime(course) && runs.length === 0 && objects(course.hasCourseInstance).some(hasDate);
}

/** A date that cannot be read is no reason to hide a course. */
const hasDate = ({ startDate, subEvent }: CourseInstance): boolean =>
  wallTime(startDate) !== '' || objects(subEvent).some((session) => wallTime(session.startDate) !== '');
