import type { Catalogue } from '../catalogue.js';

/** What only pages without a script say. */
export const plainWords = {
  printPlain: 'To print this page or save it as a PDF, use Print in the menu of your browser.',
} as const satisfies Catalogue;
