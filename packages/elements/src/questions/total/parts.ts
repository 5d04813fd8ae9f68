import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';

/** The questions that a total is made of and that are asked now: in its own row, or outside of all rows. */
export function partsOf({ key, item }: ItemState, { snapshot }: ViewContext): ItemState[] {
  const now = snapshot();
  const row = key.slice(0, key.lastIndexOf('/') + 1);
  return (item.layout.calculate?.of ?? [])
    .map((linkId) => now.item(row + linkId) ?? now.item(linkId))
    .filter((part) => part !== undefined)
    .filter(({ relevant }) => relevant);
}

/** The most that the questions can come to; undefined where one of them has no end. */
export function mostOf(state: ItemState, context: ViewContext): number | undefined {
  const parts = partsOf(state, context);
  const ends = parts.map(({ item }) => {
    const values = item.options?.map(({ value }) => Number(value)) ?? [item.schema?.maximum];
    return Math.max(...values.map((value) => (typeof value === 'number' ? value : NaN)));
  });
  const { op } = state.item.layout.calculate ?? {};
  const sum = ends.reduce((one, other) => one + other, 0);
  const most = op === 'count' ? parts.length : op === 'mean' ? sum / parts.length : sum;
  return Number.isFinite(most) ? most : undefined;
}
