import type { Catalogue } from '../catalogue.js';

export const consentWords = {
  'consent.required': 'Select the box if you agree',
} as const satisfies Catalogue;
