import type { Outline } from '@coform/format';
import { at, pathOf, type Answers } from './json.js';
import type { OwnersRecord } from './owners-record.js';

/**
 * Notes when answers changed: the record with the questions added whose answer is not the same in `before` and `after`.
 * A repeating group counts as one question. The same object when nothing changed.
 *
 * @see https://theprsb.org/standards/aboutme which asks to keep what changed and when
 */
export function noteChanges(
  { items }: Pick<Outline, 'items'>,
  before: Answers,
  after: Answers,
  changes: OwnersRecord['changes'],
  when: string,
): OwnersRecord['changes'] {
  const changed = [...items.values()].filter(({ pointer, repeat }) => {
    if (pointer === undefined || repeat !== undefined) return false;
    const path = pathOf(pointer);
    return JSON.stringify(at(before, path)) !== JSON.stringify(at(after, path));
  });
  if (changed.length === 0) return changes;
  return { ...changes, ...Object.fromEntries(changed.map(({ linkId }) => [linkId, when])) };
}
