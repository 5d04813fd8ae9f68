import type { Catalogue } from '../catalogue.js';

export const scaleWords = {
  'scale.required': 'Select {name}',
} as const satisfies Catalogue;
