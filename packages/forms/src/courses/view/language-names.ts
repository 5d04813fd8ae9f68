import { texts } from '../data/read.js';

/** "Urdu, English"; empty where a course is taught in the language of the page alone. */
export function languageNames(given: unknown, own: string): string {
  const tags = texts(given);
  if (tags.every((tag) => tag.slice(0, 2) === own.slice(0, 2))) return '';
  const names = new Intl.DisplayNames(own, { type: 'language' });
  // What is no tag stands as it is.
  return tags.map((tag) => (/^\w{2,3}(-\w{2,8})*$/.test(tag) ? names.of(tag) : tag)).join(', ');
}
