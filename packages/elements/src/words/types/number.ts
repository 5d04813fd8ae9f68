import type { Catalogue } from '../catalogue.js';

export const numberWords = {
  'number.type': '{Name} must be a number, like 12',
  'number.integer': '{Name} must be a whole number, like 12',
} as const satisfies Catalogue;
