import type { Catalogue } from '../catalogue.js';

export const timeWords = {
  'time.format': 'Enter a time like 9:30am or 21:30',
} as const satisfies Catalogue;
