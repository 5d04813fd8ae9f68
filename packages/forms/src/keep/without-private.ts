import { outline as outlineOf, type FormDocument } from '@coform/format';
import type { Answers } from './json.js';
import type { SavedProgress } from './kept.js';
import type { OwnersRecord } from './owners-record.js';
import { shared, sharedQuestions } from './share.js';

/** What a person saves of a form, and when its answers changed. */
export interface Saving {
  readonly saved: SavedProgress;
  readonly changes: OwnersRecord['changes'];
}

/**
 * What a person saves, without everything about questions marked `private`: neither their answers, nor what was typed
 * there and is no answer, nor when it changed, nor that a page of only such questions was seen. Names that the form
 * does not know are left out, too.
 */
export function withoutPrivate(document: FormDocument, { saved, changes }: Saving): Saving {
  const outline = outlineOf(document);
  const sections = outline.tasks.map(({ linkId }) => linkId);
  const items = sharedQuestions(document, { sections });
  const linkIds = new Set(items.map(({ linkId }) => linkId));
  const pointers = new Set(items.map(({ pointer }) => pointer));
  const open = new Set(items.filter(({ pointer }) => pointer !== undefined).map(({ page }) => page));
  const isSeen = (page: string): boolean =>
    open.has(page) || ![...outline.items.values()].some((item) => item.page === page && item.layout.private);
  const isOpen = ([pointer]: [string, unknown]): boolean =>
    pointers.has(pointer.replace(/\/\d+(?=\/)/g, '/{row}'));
  return {
    saved: {
      ...saved,
      answers: shared(document, saved.answers as Answers, { sections }),
      unparseable: Object.fromEntries(Object.entries(saved.unparseable).filter(isOpen)),
      visited: saved.visited.filter(isSeen),
      done: saved.done.filter(isSeen),
    },
    changes: Object.fromEntries(Object.entries(changes).filter(([linkId]) => linkIds.has(linkId))),
  };
}
