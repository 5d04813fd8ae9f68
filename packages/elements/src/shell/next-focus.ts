import type { Change, Snapshot } from '@coform/engine';

const inList = (action: string, key: string): string =>
  `[data-action="${action}"][data-key="${CSS.escape(key)}"]`;

/**
 * What takes focus after a change, as a selector: another page's heading (which announces the page), the error summary,
 * words on a send that failed, a row that was added, the button that puts a removed row back. Undefined where the person
 * stays where they are.
 */
export function nextFocus({ snapshot, keys }: Change, before: Snapshot): string | undefined {
  const { place, problems, sending, undo } = snapshot;
  if (sending === 'failed' && before.sending === 'sending') return '[data-failure]';
  if (problems !== before.problems && problems.length > 0) return '[data-error-summary]';
  if (place !== before.place) return '[data-page] .co-heading';
  if (undo && undo !== before.undo) return inList('undo', undo.key);
  for (const key of keys) {
    const old = before.item(key)?.rows ?? [];
    const rows = snapshot.item(key)?.rows ?? [];
    const added = rows.find(({ id }) => !old.some((row) => row.id === id));
    if (added) return `fieldset:has(> ${inList('remove-row', key)}[data-row="${CSS.escape(added.id)}"])`;
    if (rows.length < old.length) return inList('add-row', key);
  }
  return undefined;
}
