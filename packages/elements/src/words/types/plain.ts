import type { Catalogue } from '../catalogue.js';

/** What only pages without a script say. */
export const plainWords = {
  printPlain: 'Use Print in the menu of your browser to put this page on paper or to save it as a PDF.',
} as const satisfies Catalogue;
