import { isFilled } from '../answers/view-value.js';
import { within, type ItemNode, type RowNode } from './node.js';

/** A schema that asks for more rows than a person can see does not get them opened. */
const MAX_OPEN_ROWS = 50;

/** A list starts with the rows it must have, or with one to type in, where it may have any. */
export function openRows({ outline }: ItemNode): number {
  const { minItems, maxItems } = outline.schema ?? {};
  return maxItems === 0 ? 0 : Math.min(Number(minItems) || 1, MAX_OPEN_ROWS);
}

/** The items of some rows. */
export const itemsIn = (rows: readonly RowNode[]): ItemNode[] => rows.flatMap(({ kids }) => within(kids));

/** Nothing stands in any control of these rows. */
export const areBlank = (rows: readonly RowNode[]): boolean =>
  itemsIn(rows).every(({ state }) => !isFilled(state.viewValue));
