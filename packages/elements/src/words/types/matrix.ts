import type { Catalogue } from '../catalogue.js';

export const matrixWords = {
  matrixHint: 'Select one answer for each statement.',
} as const satisfies Catalogue;
