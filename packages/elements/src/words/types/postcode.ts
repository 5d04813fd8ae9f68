import type { Catalogue } from '../catalogue.js';

export const postcodeWords = {
  'postcode.format': 'Enter a full UK postcode, like AA3 1AB',
} as const satisfies Catalogue;
