import { outline as outlineOf, type FormDocument } from '@coform/format';
import { fingerprints } from './fingerprints.js';
import { at, isWithin, own, pathOf, type Answers, type Json } from './json.js';
import type { Kept, SavedProgress } from './kept.js';
import { migrate } from './migrate.js';

/** A kept file as this edition of the form has it, with what the person should look at again. */
export interface Review {
  /** To restore: the progress of the file, with its answers as this edition has them. */
  readonly saved: SavedProgress;
  /** linkIds of answered questions that moved or do not ask quite the same as before, in order. */
  readonly changed: readonly string[];
  /** linkIds of questions that the older edition did not have. */
  readonly added: readonly string[];
  readonly removed: readonly { readonly pointer: string; readonly value: Json }[];
}

/** Brings a kept file to the edition of `document`, and finds every question to ask the person about. */
export function reviewOf(document: FormDocument, { saved, questions }: Kept): Review {
  const { answers, unparseable, moved, removed } = migrate(
    document,
    saved.edition,
    saved.answers as Answers,
    saved.unparseable,
  );
  const typed = Object.keys(unparseable);
  const outline = outlineOf(document);
  const now = fingerprints(outline.items.values());
  const known = saved.edition !== document.edition && Object.keys(questions).length > 0;
  const changed: string[] = [];
  const added: string[] = [];
  for (const { linkId, pointer = '' } of outline.items.values()) {
    const mark = own(now, linkId);
    if (mark === undefined) continue;
    const before = own(questions, linkId);
    const isMoved = moved.some((target) => isWithin(target, pointer) || isWithin(pointer, target));
    const answered =
      at(answers, pathOf(pointer)) !== undefined || typed.some((where) => isWithin(where, pointer));
    if (answered && (isMoved || (known && before !== undefined && before !== mark))) changed.push(linkId);
    else if (known && before === undefined && !isMoved) added.push(linkId);
  }
  return { saved: { ...saved, answers, unparseable }, changed, added, removed };
}
