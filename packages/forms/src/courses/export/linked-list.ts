import type { Course } from '../data/course.js';
import { jsonLd, type LinkedDataSettings } from './json-ld.js';

/** One course, or several as a list in the order given, for schema.org; undefined when none has anything to say. */
export function linkedList(courses: readonly Course[], settings: LinkedDataSettings): unknown {
  const items = courses.flatMap((course) => jsonLd(course, settings) ?? []);
  if (items.length < 2) return items[0];
  return {
    '@context': 'https://schema.org/',
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
}
