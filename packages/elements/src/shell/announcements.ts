import type { Change, Snapshot } from '@coform/engine';
import type { ViewContext } from '../view/context.js';
import { rowTitle } from '../questions/repeat/view-model.js';

/**
 * What to tell a person who does not see the screen: that rows came or went, or that an answer brought up more
 * questions. Empty when the change speaks for itself (another page takes focus and is read).
 */
export function announcementOf(change: Change, before: Snapshot, context: ViewContext): string {
  const { snapshot } = change;
  if (snapshot.place !== before.place) return '';
  return rowsWords(change, before, context) || revealedWords(change, before, context);
}

function rowsWords({ keys, snapshot }: Change, before: Snapshot, context: ViewContext): string {
  for (const key of keys) {
    const now = snapshot.item(key);
    const was = before.item(key);
    if (now?.item.kind !== 'repeat' || !was || now.rows.length === was.rows.length) continue;
    const { linkId } = now.item;
    const added = now.rows.length > was.rows.length;
    const [more, fewer] = added ? [now.rows, was.rows] : [was.rows, now.rows];
    const index = more.findIndex((row) => !fewer.some(({ id }) => id === row.id));
    const row = rowTitle(linkId, index + 1, context);
    if (!added) return context.say('rowRemoved', { row });
    return context.say(before.undo?.key === key ? 'rowPutBack' : 'rowAdded', { row });
  }
  return '';
}

function revealedWords({ keys, snapshot }: Change, before: Snapshot, { say }: ViewContext): string {
  const revealed = [...keys].filter((key) => {
    const now = snapshot.item(key);
    return now?.relevant === true && now.item.kind !== 'display' && before.item(key)?.relevant === false;
  });
  return revealed.length === 0 ? '' : say('revealed', { count: revealed.length });
}
