import { texts } from '../data/read.js';
import type { Course } from '../data/course.js';
import { runsAhead, type Run, type Session } from '../data/runs.js';
import { wallTimeOf, withOffset, type WallTime } from '../data/wall-time.js';
import { placeOf } from '../view/where.js';
import { languageOf } from '../words/say.js';

export interface CalendarSettings {
  /** Which run, by its `id` or its `startDate`; the next one unless told. */
  readonly run?: string;
  /** When the file is made: it goes into DTSTAMP, and runs that are over before it are left out. */
  readonly now?: Date;
}

/**
 * A calendar file (RFC 5545) of one run of a course: an event for each session, at a moment of world time, so that a
 * class at ten in the United Kingdom is at ten on either side of the change of the clocks. Undefined when there is no
 * such run ahead.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * calendarFile({ name: 'Walk and talk', hasCourseInstance: [{ startDate: '2030-01-04T10:00' }] });
 */
export function calendarFile(
  course: Course,
  { run, now = new Date() }: CalendarSettings = {},
): string | undefined {
  const runs = runsAhead(course, wallTimeOf(now));
  const found = runs.find(
    ({ instance }) => run === undefined || run === instance.id || run === instance.startDate,
  );
  return found && runCalendar(course, found, now);
}

/** The same for a run that is at hand. */
export function runCalendar(course: Course, run: Run, now: Date): string {
  const { instance, sessions, status } = run;
  const about = texts([course.abstract, ...texts(course.whatToExpect), instance.note]);
  const event = ({ start, end, cancelled }: Session, index: number): readonly string[] => [
    'BEGIN:VEVENT',
    // The same for the same session every time, so that a second file replaces the events of the first.
    `UID:${escaped(`${course.id ?? course.name}/${instance.id ?? sessions[0]!.start}/${index}`)}@coform`,
    `DTSTAMP:${utc(now)}`,
    moment('DTSTART', start),
    ...(end ? [moment('DTEND', end, end.length === 10)] : []),
    `SUMMARY:${escaped(course.name)}`,
    `DESCRIPTION:${escaped(about.join('\n'))}`,
    `LOCATION:${escaped(placeOf(run, languageOf()).join(', '))}`,
    `STATUS:${cancelled || status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coform//Courses//EN',
    ...sessions.flatMap(event),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** `walk-and-talk.ics` */
export const calendarName = ({ id, name }: Course): string =>
  `${(id ?? name).replace(/[^\p{L}\d]+/gu, '-').slice(0, 60)}.ics`;

const digits = (wall: string): string => wall.replace(/[-:]/g, '');
const utc = (now: Date): string => `${digits(now.toISOString().slice(0, 19))}Z`;

function moment(name: string, wall: WallTime, isLastDay = false): string {
  if (wall.length > 10) return `${name}:${utc(new Date(withOffset(wall)))}`;
  // The end of a whole-day event is the day after its last.
  const day = new Date(Date.parse(`${wall}T00:00Z`) + (isLastDay ? 86_400_000 : 0));
  return `${name};VALUE=DATE:${digits(day.toISOString().slice(0, 10))}`;
}

/** TEXT of RFC 5545 3.3.11, where control characters are not allowed at all. */
const escaped = (words: string): string =>
  words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** No line is longer than 75 octets of UTF-8, and no character is cut in two (RFC 5545 3.1). */
const folded = (line: string): string =>
  (/[^\0-\x7f]/.exec(line) ? line.match(/.{1,18}/gu) : line.match(/.{1,73}/g))?.join('\r\n ') ?? '';
