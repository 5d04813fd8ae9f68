import { comparable, type Entry } from './entry.js';

/** What a reader chose. Empty means any. */
export interface CourseFilter {
  /** Words that must all be there, in any order. */
  readonly q: string;
  readonly place: string;
  readonly topic: string;
  readonly kind: string;
  readonly mode: string;
  /** Days, `2026-12-04`, both included; in either order. */
  readonly from: string;
  readonly to: string;
  /** Access facts that must all hold. */
  readonly need: readonly string[];
}

export const noFilter: CourseFilter = {
  q: '',
  place: '',
  topic: '',
  kind: '',
  mode: '',
  from: '',
  to: '',
  need: [],
};

export const isFiltering = (filter: CourseFilter): boolean =>
  (Object.values(filter) as (string | readonly string[])[]).some(({ length }) => length > 0);

/**
 * Tells whether a course is one of those asked for. A course without dates is left out as soon as a day is chosen: who
 * asks for next week wants to go somewhere next week.
 */
export function filterFor({
  q,
  place,
  topic,
  kind,
  mode,
  from,
  to,
  need,
}: CourseFilter): (entry: Entry) => boolean {
  const words = comparable(q)
    .split(/\s+/)
    .filter((word) => word !== '');
  const swapped = from !== '' && to !== '' && from > to;
  const [first, last] = swapped ? [to, from] : [from, to || '9999'];
  const dated = from !== '' || to !== '';
  return (entry) =>
    (kind === '' || entry.kind === kind) &&
    (place === '' || entry.places.includes(place)) &&
    (topic === '' || entry.topics.includes(topic)) &&
    (mode === '' || (entry.modes as readonly string[]).includes(mode)) &&
    need.every((fact) => entry.access.has(fact)) &&
    (!dated || entry.days.some((day) => day >= first && day <= last)) &&
    words.every((word) => entry.words.includes(word));
}
