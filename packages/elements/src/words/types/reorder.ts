import type { Catalogue } from '../catalogue.js';

/** For lists whose entries can be put into another order. */
export const reorderWords = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveRowUp: 'Move {row} up',
  moveRowDown: 'Move {row} down',
  moved: '{row} moved to position {number} of {count}',
  position: 'Position {number} of {count}',
} as const satisfies Catalogue;
