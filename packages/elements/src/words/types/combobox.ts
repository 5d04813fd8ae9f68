import type { Catalogue } from '../catalogue.js';

/** What a search in a long list says as it goes. */
export const comboboxWords = {
  searchHint: 'Type part of a word to search the list.',
  searchResults: { one: '{count} result', other: '{count} results' },
  searchNone: 'No results found',
  searchChosen: '{option} selected',
} as const satisfies Catalogue;
