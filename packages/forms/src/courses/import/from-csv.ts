import type { Course } from '../data/course.js';
import {
  parts,
  readAccess,
  readCount,
  readKind,
  readMode,
  readPerson,
  readStatus,
  readWhen,
  readYesNo,
  type Read,
} from './columns.js';
import { issue, type Imported, type ImportIssue } from './issue.js';
import { parseCsv } from './parse-csv.js';

type Reader = (cell: string) => Read<unknown>;

const words: Reader = (cell) => ({ value: cell.trim() });
const each =
  (reader: Reader): Reader =>
  (cell) => {
    const read = parts(cell).map(reader);
    const wrong = read.flatMap((one) => ('wrong' in one ? [one.wrong] : []));
    if (wrong.length > 0) return { wrong: wrong.join(' ') };
    return { value: read.map((one) => (one as { readonly value: unknown }).value) };
  };

/** Column to the member it fills. Several values in one cell stand between semicolons. */
const ofCourse: { readonly [column: string]: Reader } = {
  id: words,
  name: words,
  abstract: words,
  description: words,
  kind: readKind,
  about: each(words),
  audience: each(words),
  teaches: each(words),
  coProducedBy: each(readPerson),
  coDeliveredBy: each(readPerson),
  isAccessibleForFree: readYesNo,
  price: words,
  inLanguage: each(words),
  language: words,
  timeRequired: words,
  access: each(readAccess),
  accessNotes: words,
  contentNote: words,
  whatToExpect: each(words),
  url: words,
  bookingUrl: words,
  email: words,
  phone: words,
  expires: readWhen,
};
const ofRun: typeof ofCourse = {
  startDate: readWhen,
  endDate: readWhen,
  courseMode: readMode,
  eventStatus: readStatus,
  maximumAttendeeCapacity: readCount,
  remainingAttendeeCapacity: readCount,
  waitingList: readYesNo,
  bookingOpens: readWhen,
  note: words,
};
const ofPlace: typeof ofCourse = {
  place: words,
  room: words,
  streetAddress: words,
  addressLocality: words,
  postalCode: words,
  travel: words,
  placeAccess: each(readAccess),
};
const inPlace: { readonly [column: string]: string } = { place: 'name', placeAccess: 'access' };

const all = { ...ofCourse, ...ofRun, ...ofPlace };
/** "Start date" and "start_date" are `startDate`. */
const columnKey = (column: string): string => column.toLowerCase().replace(/[^a-z]/g, '');
const known = new Map(Object.keys(all).map((column) => [columnKey(column), column]));

type Filled = Record<string, unknown>;

/**
 * Courses of a table with a header: one row for each run, and rows of the same `id` (or `name`) are runs of one course.
 * The columns are the members of `course.schema.json`, those of a run and those of a place (`place`, `room`,
 * `placeAccess` …). What cannot be read is left out and told; a row without a name is not used.
 *
 * @example
 * coursesFromCsv('name,startDate\nWalk and talk,04/12/2026 11:00').courses[0]?.hasCourseInstance?.[0]?.startDate;
 * // '2026-12-04T11:00'
 */
export function coursesFromCsv(text: string): Imported {
  const { rows, issues: faults } = parseCsv(text);
  const issues: ImportIssue[] = [...faults];
  const [header, ...body] = rows;
  if (!header || body.length === 0)
    issues.push(issue('no-rows', 1, '', 'there are no rows below the header. Add one for each course.'));
  const columns = (header?.cells ?? []).map((cell) => {
    const column = known.get(columnKey(cell));
    if (column === undefined && cell.trim() !== '')
      issues.push(
        issue(
          'unknown-column',
          header?.row ?? 1,
          cell.trim(),
          `no course has this. Use ${Object.keys(all).join(', ')}.`,
        ),
      );
    return column;
  });
  const courses = new Map<string, Filled>();
  for (const { row, cells } of body) {
    const filled: Filled = {};
    columns.forEach((column, at) => {
      const cell = cells[at] ?? '';
      if (column === undefined || cell.trim() === '') return;
      const read = all[column]!(cell);
      if ('wrong' in read) issues.push(issue('bad-value', row, column, read.wrong));
      else filled[column] = read.value;
    });
    if (filled.name === undefined)
      issues.push(
        issue('no-name', row, 'name', 'there is no name, so the row is left out. Give the course a name.'),
      );
    else add(courses, filled);
  }
  return { courses: [...courses.values()] as unknown as Course[], issues };
}

const only = (filled: Filled, columns: object): Filled =>
  Object.fromEntries(Object.entries(filled).filter(([column]) => Object.hasOwn(columns, column)));

function add(courses: Map<string, Filled>, filled: Filled): void {
  const key = String(filled.id ?? filled.name);
  const course = courses.get(key) ?? {};
  // What a later row leaves empty stays as an earlier one said.
  Object.assign(course, only(filled, ofCourse));
  courses.set(key, course);
  if (filled.startDate === undefined) return;
  const place = Object.entries(only(filled, ofPlace)).map(([column, value]) => [
    inPlace[column] ?? column,
    value,
  ]);
  const run = {
    ...only(filled, ofRun),
    ...(filled.place === undefined ? {} : { location: Object.fromEntries(place) as Filled }),
  };
  course.hasCourseInstance = [...((course.hasCourseInstance as unknown[] | undefined) ?? []), run];
}
