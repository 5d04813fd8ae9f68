import { noFilter, type CourseFilter } from './filter.js';

/** Longest text that is taken from an address. */
const LONGEST = 100;

/** The filter in an address such as `?place=Moor&need=bsl&need=breaks`. What else stands there is nobody's business. */
export function filterFrom(search: string): CourseFilter {
  const given = new URLSearchParams(search);
  const one = (name: string): string => (given.get(name) ?? '').slice(0, LONGEST);
  const single = Object.keys(noFilter).filter((name) => name !== 'need');
  return {
    ...noFilter,
    ...Object.fromEntries(single.map((name) => [name, one(name)])),
    need: given.getAll('need').slice(0, 20),
  };
}

/** The address with this filter, and with everything that was there before and is not of the filter. */
export function withFilter(address: string, filter: CourseFilter): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(filter) as [string, string | readonly string[]][]) {
    url.searchParams.delete(name);
    for (const entry of [value].flat()) if (entry !== '') url.searchParams.append(name, entry);
  }
  return url.href;
}
