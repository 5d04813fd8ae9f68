import type { Course, CourseInstance, CoursePlace, CourseSession } from '../data/course.js';
import { isObject, objects, text, texts } from '../data/read.js';
import { wallTime } from '../data/wall-time.js';
import { issue, type Imported, type ImportIssue } from './issue.js';

type Thing = Readonly<Record<string, unknown>>;

const thing = (value: unknown): Thing => (isObject(value) ? (value as Thing) : {});
const list = (value: unknown): readonly Thing[] =>
  objects((Array.isArray(value) ? value : [value]) as readonly Thing[]);
const typeOf = (value: Thing): string => text(value.type) || text(value['@type']);
/** Members that say something. */
const full = (members: Thing): Thing =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const statuses: { readonly [status: string]: string } = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};
const modes: { readonly [mode: string]: string } = {
  OfflineEventAttendanceMode: 'onsite',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'blended',
};
const last = (iri: unknown): string => text(iri).split('/').at(-1) ?? '';
const status = (value: unknown): string | undefined => statuses[last(value)];

/**
 * Courses of an OpenActive feed page (RPDE: `{ items: [{ state, kind, data }] }`), a list of items or one item. A
 * `CourseInstance` becomes a course with one run; items that share a course (`instanceOfCourse`) become its runs. Deleted
 * items are passed over. People are taken by the name they show, never by account or contact.
 *
 * @see https://openactive.io/modelling-opportunity-data/
 * @example
 * coursesFromOpenActive({ items: [] }).courses; // []
 */
export function coursesFromOpenActive(feed: unknown): Imported {
  const given = isObject(feed) && 'items' in feed ? feed.items : feed;
  const items: readonly unknown[] = Array.isArray(given) ? given : [given];
  const issues: ImportIssue[] = [];
  const courses = new Map<string, Thing>();
  items.forEach((item, at) => {
    const row = at + 1;
    const wrapped = thing(item);
    if (wrapped.state === 'deleted') return;
    const data = 'data' in wrapped ? thing(wrapped.data) : wrapped;
    if (!['CourseInstance', 'Course'].includes(typeOf(data))) {
      issues.push(
        issue(
          'not-a-course',
          row,
          'type',
          `"${typeOf(data)}" is no course. Send items of type CourseInstance.`,
        ),
      );
      return;
    }
    const course = courseOf(data, row, issues);
    if (!course) return;
    const key = text(course.id) || text(course.name);
    const known = courses.get(key);
    const runs = [...list(known?.hasCourseInstance), ...list(course.hasCourseInstance)];
    courses.set(key, { ...known, ...course, ...(runs.length > 0 ? { hasCourseInstance: runs } : {}) });
  });
  return { courses: [...courses.values()] as unknown as Course[], issues };
}

function courseOf(data: Thing, row: number, issues: ImportIssue[]): Thing | undefined {
  const isRun = typeOf(data) === 'CourseInstance';
  const about = isRun ? thing(data.instanceOfCourse ?? data.superEvent) : data;
  const name = text(about.name) || text(data.name);
  if (name === '') {
    issues.push(issue('no-name', row, 'name', 'there is no name, so the item is left out. Give it a name.'));
    return undefined;
  }
  const runs = (isRun ? [data] : list(data.hasCourseInstance)).flatMap(
    (run) => runOf(run, row, issues) ?? [],
  );
  const said = { ...data, ...full(about) };
  const { prices, free } = offers(data);
  return full({
    id: idOf(about) || idOf(data) || undefined,
    name,
    abstract: text(said.description).slice(0, 300),
    about: list(said.activity ?? said.category).map(
      ({ prefLabel, name: label }) => text(prefLabel) || text(label),
    ),
    audience: texts(said.ageRange ? [ages(thing(said.ageRange))] : []),
    coDeliveredBy: list(data.leader).map(({ name: leader }) => ({ name: text(leader) })),
    isAccessibleForFree: said.isAccessibleForFree === true || free ? true : undefined,
    price: free ? undefined : prices,
    accessNotes: text(said.accessibilityInformation),
    whatToExpect: texts([said.attendeeInstructions]),
    url: text(said.url),
    inLanguage: texts([said.inLanguage].flat()),
    hasCourseInstance: runs,
  });
}

const idOf = (data: Thing): string => text(data.identifier) || text(data['@id']) || text(data.id);

const ages = ({ minValue, maxValue }: Thing): string =>
  typeof minValue === 'number' && typeof maxValue === 'number'
    ? `Aged ${minValue} to ${maxValue}`
    : typeof minValue === 'number'
      ? `Anyone aged ${minValue} or over`
      : '';

function offers(data: Thing): { readonly prices: string; readonly free: boolean } {
  const prices = list(data.offers).flatMap(({ price }) => (typeof price === 'number' ? [price] : []));
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  return {
    free: prices.length > 0 && prices.every((price) => price === 0),
    prices: [...new Set(prices)].map((price) => money.format(price)).join(' or '),
  };
}

function runOf(run: Thing, row: number, issues: ImportIssue[]): CourseInstance | undefined {
  const sessions = list(run.subEvent).flatMap((session) => sessionOf(session) ?? []);
  const startDate = text(run.startDate) || text(sessions[0]?.startDate);
  if (wallTime(startDate) === '') {
    issues.push(
      issue(
        'bad-value',
        row,
        'startDate',
        `"${startDate}" is no date. Give an ISO 8601 date and time, with an offset.`,
      ),
    );
    return undefined;
  }
  return full({
    id: idOf(run),
    startDate,
    endDate: wallTime(run.endDate) === '' ? undefined : run.endDate,
    courseMode: modes[last(run.eventAttendanceMode)],
    location: placeOf(thing(run.location)),
    subEvent: sessions.length > 1 ? sessions : undefined,
    eventStatus: status(run.eventStatus),
    maximumAttendeeCapacity: run.maximumAttendeeCapacity,
    remainingAttendeeCapacity: run.remainingAttendeeCapacity,
    bookingUrl: text(list(run.offers)[0]?.url),
  }) as unknown as CourseInstance;
}

const sessionOf = (session: Thing): CourseSession | undefined =>
  wallTime(session.startDate) === ''
    ? undefined
    : (full({
        startDate: session.startDate,
        endDate: wallTime(session.endDate) === '' ? undefined : session.endDate,
        eventStatus: status(session.eventStatus),
      }) as unknown as CourseSession);

function placeOf(location: Thing): CoursePlace | undefined {
  const name = text(location.name);
  if (name === '') return undefined;
  const { streetAddress, addressLocality, postalCode } = thing(location.address);
  return full({
    name,
    streetAddress: text(streetAddress),
    addressLocality: text(addressLocality),
    postalCode: text(postalCode),
  }) as unknown as CoursePlace;
}
