import type { Catalogue } from '../catalogue.js';

/** For lists whose entries can be put into another order. */
export const reorderWords = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: '{row} moved to position {number} of {count}',
} as const satisfies Catalogue;
