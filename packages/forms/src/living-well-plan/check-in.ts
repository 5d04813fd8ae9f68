import type { FormElement } from '@coform/elements';

type Session = NonNullable<FormElement['session']>;

const LIST = 'progress';

/** True while the plan has room for one more look at a goal. */
export const hasRoom = (session: Session): boolean => {
  const rows = session.getSnapshot().item(LIST)?.rows ?? [];
  const most = session.outline.items.get(LIST)?.schema?.maxItems;
  return rows.some(({ blank }) => blank) || rows.length < Number(most ?? Infinity);
};

/**
 * Begins a look at a goal: an empty row with the day it is, on the page where looks are written down. Older rows stay as
 * they are. Gives the key of the question that comes next; undefined where the plan has no such list or no more room.
 */
export function beginCheckIn(session: Session, now: Date): string | undefined {
  if (!hasRoom(session)) return undefined;
  const rows = () => session.getSnapshot().item(LIST)?.rows ?? [];
  if (!rows().some(({ blank }) => blank)) session.dispatch({ type: 'add-row', key: LIST });
  const row = rows().find(({ blank }) => blank);
  const [date, next] = row?.children ?? [];
  if (date === undefined) return undefined;
  const day = String(now.getDate());
  const viewValue = { day, month: String(now.getMonth() + 1), year: String(now.getFullYear()) };
  session.dispatch({ type: 'input', key: date, viewValue });
  session.dispatch({ type: 'go', to: { at: 'page', page: 'progress-page' } });
  return next;
}
