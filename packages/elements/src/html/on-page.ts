import type { ItemState, Snapshot } from '@coform/engine';

/** The relevant items of what the person sees, groups and rows opened up, in order. */
export function itemsOnPage(snapshot: Snapshot): ItemState[] {
  const { place, journey, pages } = snapshot;
  if (place.at !== 'page') return [];
  const found: ItemState[] = [];
  const add = (key: string): void => {
    const state = snapshot.item(key);
    if (!state?.relevant) return;
    found.push(state);
    for (const child of state.children) add(child);
    for (const row of state.rows) for (const child of row.children) add(child);
  };
  for (const page of journey === 'single-page' ? pages : [place.page])
    for (const key of snapshot.pageItems(page)) add(key);
  return found;
}
