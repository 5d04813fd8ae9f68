import type { FormDocument } from '@coform/format';
import { at, isWithin, own, pathOf, put, type Answers, type Json } from './json.js';
import type { SavedProgress } from './kept.js';

/** What was typed and is no answer, by JSON Pointer. */
type Typed = SavedProgress['unparseable'];

/** Answers as an edition of the form has them, and what had to happen for that. */
export interface Migrated {
  readonly answers: Answers;
  /** What was typed and is no answer, where this edition asks for it. */
  readonly unparseable: Typed;
  /** Where answers moved to: JSON Pointers in the new edition. */
  readonly moved: readonly string[];
  /** What was answered or typed where the question is gone: to be shown to the person, and kept nowhere else. */
  readonly removed: readonly { readonly pointer: string; readonly value: Json }[];
}

/** The major, minor and patch numbers of an edition. What makes no sense counts as 0. */
export const editionParts = (edition: string): number[] =>
  edition.split('.').map((part) => Number(part) || 0);

/**
 * Turns answers of an older major edition into answers of this one, by the document's own `migrations`: one major
 * edition after the other. `typed` is what stood in controls and is no answer: half a date, a word where a number belongs.
 * What was there is neither changed nor lost: what is removed is handed back.
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
  typed: Typed = {},
): Migrated {
  const answers = structuredClone(given);
  let unparseable = Object.entries(typed);
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
      const gone = unparseable.filter(([where]) => isWithin(where, pointer));
      unparseable = unparseable.filter((entry) => !gone.includes(entry));
      // An answer that was typed in a way of its own is handed back as the answer alone.
      const unanswered = gone.filter(([where]) => at(answers, pathOf(where)) === undefined);
      const value = take(pointer);
      if (value !== undefined) removed.push({ pointer, value });
      for (const [where, viewValue] of unanswered) removed.push({ pointer: where, value: viewValue });
    }
    // All are taken before any is put, so that two questions can change places.
    const taken = Object.entries(rename).map(([from, target]) => [from, target, take(from)] as const);
    const toMove = taken.filter(
      ([from, , value]) => value !== undefined || unparseable.some(([where]) => isWithin(where, from)),
    );
    for (const [from] of toMove) moved.delete(from);
    for (const [, target, value] of toMove) {
      if (value !== undefined) put(answers, pathOf(target), value);
      moved.add(target);
    }
    unparseable = unparseable.map(([where, viewValue]) => {
      const [from, target] = toMove.find(([pointer]) => isWithin(where, pointer)) ?? ['', ''];
      return [`${target}${where.slice(from.length)}`, viewValue];
    });
  }
  return { answers, unparseable: Object.fromEntries(unparseable), moved: [...moved], removed };
}
