import type { AccessFact, Course, CoursePlace } from '../data/course.js';
import { isObject, text, texts } from '../data/read.js';
import type { Run } from '../data/runs.js';
import type { Language } from '../words/say.js';
import type { SomeWords } from '../words/words.js';
import { modeOf } from './modes.js';

/** Where a run is; undefined for what is only online. */
const locationOf = (run: Run): CoursePlace | undefined =>
  modeOf(run) !== 'online' && isObject(run.instance.location) ? run.instance.location : undefined;

/** "Moor View, Room 2", then the address and the way there; or "Online". */
export function placeOf(run: Run, { say }: Language): readonly string[] {
  const location = locationOf(run);
  if (!location) return [say('onlinePlace')];
  const { name, room, streetAddress, addressLocality, postalCode, travel } = location;
  const town = texts([addressLocality, postalCode]).join(' ');
  return texts([texts([name, room]).join(', '), texts([streetAddress, town]).join(', '), travel]);
}

/** The places of all runs, each once. */
export const placesAhead = (runs: readonly Run[], language: Language): readonly (readonly string[])[] => [
  ...new Map(runs.map((run) => placeOf(run, language)).map((place) => [place.join(), place])).values(),
];

/** What readers choose a place by: a town, or the name of a place without one. */
export const townOf = (run: Run, online: string): string => {
  const location = locationOf(run);
  return text(location?.addressLocality) || text(location?.name) || online;
};

/** The access facts of a course, and those that hold wherever it is taught. */
export function accessFacts(course: Course, runs: readonly Run[]): ReadonlySet<string> {
  const places = runs.flatMap((run) => locationOf(run) ?? []).map(({ access }) => texts(access));
  const everywhere = (places[0] ?? []).filter((fact) => places.every((place) => place.includes(fact)));
  return new Set([...texts(course.access), ...everywhere]);
}

/** The same in words, in the order of the words. A fact that has no words of ours stands as it is. */
export function accessOf(course: Course, runs: readonly Run[], { access }: SomeWords): readonly string[] {
  const facts = accessFacts(course, runs);
  return [...new Set([...Object.keys(access), ...facts])]
    .filter((fact) => facts.has(fact))
    .map((fact) => (access[fact as AccessFact] as string | undefined) ?? fact);
}
