import type { ItemState, Snapshot } from '@coform/engine';

/** Names of fields that are no answers. No linkId can hold a colon. */
export const control = {
  /** What the pressed button asks for, as a JSON list. */
  act: ':act',
  /** Progress up to this page, as JSON. */
  kept: ':kept',
  /** A saved file that the person opens. */
  open: ':open',
  includePrivate: ':include-private',
} as const;

/**
 * The name under which an item is posted: its key with rows by place (`people/0/person-name`), since ids of rows hold
 * for one session only, and each post starts a new one.
 */
export function fieldName(snapshot: Snapshot, key: string): string {
  const [first = '', ...rest] = key.split('/');
  let name = first;
  let at = first;
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [row, linkId] = [rest[index] ?? '', rest[index + 1] ?? ''];
    const place = snapshot.item(at)?.rows.findIndex(({ id }) => id === row) ?? -1;
    at = `${at}/${row}/${linkId}`;
    name = `${name}/${place}/${linkId}`;
  }
  return name;
}

/** The item that a name of any origin stands for now, or undefined. */
export function itemNamed(snapshot: Snapshot, name: unknown): ItemState | undefined {
  if (typeof name !== 'string') return undefined;
  const [first = '', ...rest] = name.split('/');
  let key = first;
  for (let index = 0; index < rest.length; index += 2) {
    const row = rowAt(snapshot, key, rest[index]);
    if (row === undefined) return undefined;
    key = `${key}/${row}/${rest[index + 1] ?? ''}`;
  }
  return snapshot.item(key);
}

/** The id of a list's row at a place of any origin. */
export function rowAt(snapshot: Snapshot, key: string, place: unknown): string | undefined {
  return /^\d{1,4}$/.test(String(place)) ? snapshot.item(key)?.rows[Number(place)]?.id : undefined;
}
