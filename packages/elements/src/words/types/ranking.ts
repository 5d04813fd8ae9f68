import type { Catalogue } from '../catalogue.js';
import { reorderWords } from './reorder.js';

export const rankingWords = {
  ...reorderWords,
  rankingKeep: 'This order is right',
  'ranking.required': 'Put the list in order: {question}',
} as const satisfies Catalogue;
