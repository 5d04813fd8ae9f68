import type { FormDocument } from '@coform/format';
import { at, own, pathOf, put, type Answers, type Json } from './json.js';

/** Answers as an edition of the form has them, and what had to happen for that. */
export interface Migrated {
  readonly answers: Answers;
  /** Where answers moved to: JSON Pointers in the new edition. */
  readonly moved: readonly string[];
  /** Answers whose question is gone: to be shown to the person, and kept nowhere else. */
  readonly removed: readonly { readonly pointer: string; readonly value: Json }[];
}

/** The major, minor and patch numbers of an edition. What makes no sense counts as 0. */
export const editionParts = (edition: string): number[] =>
  edition.split('.').map((part) => Number(part) || 0);

/**
 * Turns answers of an older major edition into answers of this one, by the document's own `migrations`: one major
 * edition after the other. What was there is neither changed nor lost: removed answers are handed back.
 *
 * @example
 * import assert from 'node:assert/strict';
 * import { migrate } from '@coform/forms/keep';
 * const document = { edition: '2.0.0', migrations: [{ from: '1', rename: { '/nickname': '/called' } }] };
 * const { answers, moved } = migrate(document, '1.4.0', { nickname: 'Sam' });
 * assert.deepEqual(answers, { called: 'Sam' });
 * assert.deepEqual(moved, ['/called']);
 */
export function migrate(
  { edition: to, migrations = [] }: Pick<FormDocument, 'edition' | 'migrations'>,
  edition: string,
  given: Answers,
): Migrated {
  const answers = structuredClone(given);
  const moved = new Set<string>();
  const removed: { pointer: string; value: Json }[] = [];
  const major = (text: string): number => editionParts(text)[0]!;
  const steps = migrations
    .filter(({ from }) => major(from) >= major(edition) && major(from) < major(to))
    .sort((a, b) => major(a.from) - major(b.from));
  const take = (pointer: string): Json | undefined => {
    const path = pathOf(pointer);
    const name = path.pop()!;
    const parent = path.reduce<unknown>(own, answers);
    const value = at(parent, [name]);
    if (value !== undefined) Reflect.deleteProperty(parent as object, name);
    return value;
  };
  for (const { rename = {}, remove = [] } of steps) {
    for (const pointer of remove) {
      const value = take(pointer);
      if (value !== undefined) removed.push({ pointer, value });
    }
    // All are taken before any is put, so that two questions can change places.
    const taken = Object.entries(rename).map(([from, target]) => [from, target, take(from)] as const);
    for (const [from, target, value] of taken) {
      if (value === undefined) continue;
      put(answers, pathOf(target), value);
      moved.delete(from);
      moved.add(target);
    }
  }
  return { answers, moved: [...moved], removed };
}
