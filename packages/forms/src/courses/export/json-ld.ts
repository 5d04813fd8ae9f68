import type { Course, CourseInstance, CoursePlace, Person } from '../data/course.js';
import { isObject, objects, text, texts } from '../data/read.js';
import { isOwnTime, runsAhead, type Run } from '../data/runs.js';
import { wallTimeOf, withOffset } from '../data/wall-time.js';
import { safeAddress } from '../view/links.js';
import { modeOf } from '../view/modes.js';

export interface LinkedData {
  readonly [name: string]: unknown;
}

export interface LinkedDataSettings {
  /** What is over by then is left out. Now unless told. */
  readonly now?: Date;
  /** Makes addresses absolute, as search engines want them. */
  readonly base?: string | undefined;
}

const schema = 'https://schema.org/';
const types: { readonly [kind: string]: string } = {
  worksheet: 'LearningResource',
  podcast: 'PodcastSeries',
};
const attendance = { onsite: 'Offline', online: 'Online', blended: 'Mixed' };
/** The members that mean there what they mean here. */
const same = <Given extends object>(given: Given, names: readonly (keyof Given)[]): LinkedData =>
  Object.fromEntries(names.map((name) => [name, given[name]]));

const ofType = (type: string, name: unknown, more?: LinkedData): LinkedData => ({
  '@type': type,
  name: text(name) || undefined,
  ...more,
});

/**
 * The course as schema.org has it, for search engines. Only what is still to come is in it; a course that has dates and
 * none ahead has nothing to say, and gives undefined.
 *
 * @see https://schema.org/CourseInstance
 * @example
 * jsonLd({ name: 'Sleep well', kind: 'e-learning', url: '/learn/sleep' }, { base: 'https://www.example.org/' });
 */
export function jsonLd(
  course: Course,
  { now = new Date(), base }: LinkedDataSettings = {},
): LinkedData | undefined {
  const runs = runsAhead(course, wallTimeOf(now));
  if (!isOwnTime(course) && runs.length === 0) return undefined;
  const { kind = 'course', provider } = course;
  return {
    '@context': schema,
    ...ofType(types[kind] ?? 'Course', course.name),
    ...same(course, [
      'about',
      'teaches',
      'inLanguage',
      'timeRequired',
      'isAccessibleForFree',
      'dateModified',
    ]),
    identifier: course.id,
    description: course.abstract ?? course.description,
    learningResourceType: kind,
    url: safeAddress(course.url, base),
    audience: texts(course.audience).map((audienceType) => ({ '@type': 'Audience', audienceType })),
    creator: people(course.coProducedBy),
    provider: isObject(provider)
      ? ofType('Organization', provider.name, { url: safeAddress(provider.url, base) })
      : undefined,
    hasCourseInstance: runs.map((run) => instanceOf(run, course, base)),
  };
}

function instanceOf(run: Run, course: Course, base: string | undefined): LinkedData {
  const { instance, sessions, status } = run;
  const { location } = instance;
  const mode = modeOf(run);
  const url = safeAddress(instance.bookingUrl ?? course.bookingUrl ?? course.url, base);
  const last = sessions.at(-1)!;
  return {
    ...ofType('CourseInstance', course.name),
    ...same<CourseInstance>(instance, ['maximumAttendeeCapacity', 'remainingAttendeeCapacity']),
    courseMode: mode,
    eventAttendanceMode: `${schema}${attendance[mode]}EventAttendanceMode`,
    // moved-online becomes EventMovedOnline.
    eventStatus: `${schema}Event${status.replace(/(?:^|-)(.)/g, (_all, letter: string) => letter.toUpperCase())}`,
    startDate: withOffset(sessions[0]!.start),
    endDate: withOffset(last.end || last.start),
    subEvent:
      sessions.length > 1
        ? sessions.map(({ start, end, cancelled }) =>
            ofType('Event', course.name, {
              startDate: withOffset(start),
              endDate: withOffset(end) || undefined,
              eventStatus: cancelled ? `${schema}EventCancelled` : undefined,
            }),
          )
        : undefined,
    location: [
      ...(mode !== 'online' && location ? [place(location)] : []),
      ...(mode !== 'onsite' ? [ofType('VirtualLocation', '', { url })] : []),
    ],
    instructor: people(course.coDeliveredBy),
    offers:
      course.isAccessibleForFree === true
        ? { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'GBP', url }
        : undefined,
  };
}

const place = (location: CoursePlace): LinkedData =>
  ofType('Place', location.name, {
    address: ofType('PostalAddress', '', same(location, ['streetAddress', 'addressLocality', 'postalCode'])),
  });

/** Only people who are named, without what they have lived through: search engines need not know. */
const people = (given: readonly Person[] | undefined): readonly LinkedData[] =>
  objects(given)
    .filter(({ name }) => text(name) !== '')
    .map(({ name }) => ofType('Person', name));
