import type { Catalogue } from '../catalogue.js';

/** As much of a date as somebody remembers. */
export const monthYearWords = {
  'month-year.not-real': '{Name} must include a real month, like 3 or March',
} as const satisfies Catalogue;
