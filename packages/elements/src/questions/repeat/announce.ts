import type { ItemState, Snapshot } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { rowTitle } from './view-model.js';

/** That a row was added, removed, put back or moved. A list that starts anew says nothing: the page does. */
export function rowsWords(state: ItemState, was: ItemState, before: Snapshot, context: ViewContext): string {
  const { undo, moved } = context.snapshot();
  const { key } = state;
  const placeOf = ({ rows }: ItemState, id: string | undefined) => rows.findIndex((row) => row.id === id);
  const said = (place: number) => ({ row: rowTitle(state.item.linkId, place + 1, context) });
  if (undo?.key === key && undo !== before.undo)
    return context.say('rowRemoved', said(placeOf(was, undo.row)));
  if (moved?.key === key && moved !== before.moved) {
    const number = placeOf(state, moved.row) + 1;
    return context.say('moved', { ...said(placeOf(was, moved.row)), number, count: state.rows.length });
  }
  const back = placeOf(state, before.undo?.row);
  if (back >= 0 && placeOf(was, before.undo?.row) < 0) return context.say('rowPutBack', said(back));
  const added = state.rows.filter(({ id }) => placeOf(was, id) < 0);
  return state.rows.length === was.rows.length + 1 && added[0]
    ? context.say('rowAdded', said(placeOf(state, added[0].id)))
    : '';
}
