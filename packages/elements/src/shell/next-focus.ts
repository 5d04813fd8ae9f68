import type { Change, Snapshot } from '@coform/engine';

const inList = (action: string, key: string, more = ''): string =>
  `[data-action="${action}"][data-key="${CSS.escape(key)}"]${more}`;

/**
 * What takes focus after a change, as a selector: another page's heading (which announces the page), the error summary,
 * words on a send that failed, the button that puts a removed row back, the button that moved a row, a row that was
 * added. Undefined where the person stays where they are.
 */
export function nextFocus({ snapshot, keys }: Change, before: Snapshot): string | undefined {
  const { place, problems, sending, undo, moved } = snapshot;
  if (sending === 'failed' && before.sending === 'sending') return '[data-failure]';
  if (problems !== before.problems && problems.length > 0) return '[data-error-summary]';
  if (place !== before.place) return '[data-page] .co-heading';
  if (undo && undo !== before.undo) return inList('undo', undo.key);
  if (moved && moved !== before.moved) {
    const { key, row, step } = moved;
    const rows = snapshot.item(key)?.rows ?? [];
    // At either end there is no button to go on with.
    const atEnd = rows.at(step < 0 ? 0 : -1)?.id === row;
    return inList('move-row', key, `[data-row="${row}"][data-step="${atEnd ? -step : step}"]`);
  }
  for (const key of keys) {
    const old = before.item(key)?.rows ?? [];
    const added = snapshot.item(key)?.rows.find(({ id }) => !old.some((row) => row.id === id));
    if (added) return `fieldset[data-row="${added.id}"]`;
  }
  return undefined;
}
