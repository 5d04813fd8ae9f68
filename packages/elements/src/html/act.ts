import type { Session } from '@coform/engine';
import { orderOf } from '../questions/ranking/view-model.js';
import { itemNamed, rowAt } from './names.js';

/** What a pressed button asks for: a name of the shell's actions and what it is about. Of any origin. */
export type Asked = readonly unknown[];

/** Asks the session what the button asks for. Gives the key of what takes focus on the next page, where that matters. */
export function act(
  session: Session,
  [action, subject, ...more]: Asked,
): { key: string; part?: string } | undefined {
  const before = session.getSnapshot();
  const state = itemNamed(before, subject);
  const key = state?.key ?? '';
  switch (action) {
    case 'back':
      session.dispatch({ type: action });
      return undefined;
    case 'undo': {
      const list = before.undo?.key;
      session.dispatch({ type: action });
      return list === undefined ? undefined : { key: list };
    }
    case 'change':
      session.dispatch({ type: action, key });
      return undefined;
    case 'check':
      session.dispatch({ type: 'go', to: { at: action } });
      return undefined;
    case 'task':
      if (typeof subject === 'string') session.dispatch({ type: 'go', to: { at: 'page', page: subject } });
      return undefined;
    case 'add-row': {
      session.dispatch({ type: action, key });
      const row = session.getSnapshot().item(key)?.rows.at(-1);
      return row && { key, part: row.id };
    }
    case 'remove-row': {
      const row = rowAt(before, key, more[0]);
      if (row !== undefined) session.dispatch({ type: action, key, row });
      return state && { key };
    }
    case 'move-row': {
      const row = rowAt(before, key, more[0]);
      if (row === undefined) return undefined;
      session.dispatch({ type: action, key, row, step: more[1] === '-1' ? -1 : 1 });
      return { key, part: row };
    }
    case 'clear':
      if (state?.item.kind === 'question') session.dispatch({ type: 'input', key, viewValue: {} });
      return state && { key };
    case 'rank':
      return rank(session, key, String(more[0]), Number(more[1]));
    default:
      return undefined;
  }
}

/** Moves a choice by one place; by none, takes the order as it stands. */
function rank(
  session: Session,
  key: string,
  value: string,
  step: number,
): { key: string; part?: string } | undefined {
  const state = session.getSnapshot().item(key);
  if (state?.item.type !== 'ranking') return undefined;
  const order = orderOf(state);
  const from = order.indexOf(value);
  const to = from + step;
  if (step !== 0 && (from < 0 || to < 0 || to >= order.length || Math.abs(step) !== 1)) return { key };
  if (step !== 0) order.splice(to, 0, ...order.splice(from, 1));
  session.dispatch({ type: 'input', key, viewValue: order });
  // The button of the same choice: at either end there is one only.
  if (step === 0 || to === 0) return { key };
  const up = step < 0 || to === order.length - 1;
  return { key, part: `${up ? 'up' : 'down'}-${to}` };
}
