import type { FormElement } from '@coform/elements';
import { redact, type TakenOut } from './redact/redact.js';
import { isFreeText } from './redact/free-text.js';

/** Something that was taken out, with the question it was written under. */
export interface Swept extends TakenOut {
  readonly linkId: string;
}

/** Takes identifiers out of every box for free words of a session, so that the person goes on with what will be sent. */
export function sweep(session: NonNullable<FormElement['session']>): Swept[] {
  const swept: Swept[] = [];
  for (const item of session.outline.items.values()) {
    if (item.kind !== 'question' || !isFreeText(item)) continue;
    const snapshot = session.getSnapshot();
    const rows = item.repeat === undefined ? undefined : snapshot.item(item.repeat)?.rows;
    const keys = rows?.flatMap(({ children }) => children.filter((key) => key.endsWith(`/${item.linkId}`)));
    for (const key of keys ?? [item.linkId]) {
      const typed = snapshot.item(key)?.viewValue;
      if (typeof typed !== 'string') continue;
      const { text, takenOut } = redact(typed);
      if (takenOut.length === 0) continue;
      session.dispatch({ type: 'input', key, viewValue: text });
      swept.push(...takenOut.map((found) => ({ ...found, linkId: item.linkId })));
    }
  }
  return swept;
}
