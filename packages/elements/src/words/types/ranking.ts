import type { Catalogue } from '../catalogue.js';
import { reorderWords } from './reorder.js';

export const rankingWords = {
  ...reorderWords,
  rankingKeep: 'This order is right',
  rankingHint: 'Put what matters most first.',
  'ranking.required': 'Put the list in order: {question}',
} as const satisfies Catalogue;
