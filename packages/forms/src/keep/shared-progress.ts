import type { FormDocument, OutlineItem } from '@coform/format';
import type { Answers } from './json.js';
import type { SavedProgress } from './kept.js';
import type { OwnersRecord } from './owners-record.js';
import { shared, sharedItems, sharedPages, type ShareChoices } from './share.js';

/** What everything about a form comes down to when only a part of it is shared. */
export interface SharedProgress {
  readonly saved: SavedProgress;
  readonly changes: OwnersRecord['changes'];
}

/**
 * Saved progress without what is not shared: neither answers, nor what was typed and is no answer, nor which pages were
 * visited, nor when an answer changed.
 */
export function sharedProgress(
  document: FormDocument,
  saved: SavedProgress,
  changes: OwnersRecord['changes'],
  choices: ShareChoices,
): SharedProgress {
  const pages = sharedPages(document, choices);
  const pageIds = new Set(pages.map(({ linkId }) => linkId));
  const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
    sharedItems(items, choices).flatMap((item) => [item, ...flat(item.items)]);
  const items = flat(pages.flatMap((page) => page.items));
  const linkIds = new Set(items.map(({ linkId }) => linkId));
  const pointers = new Set(items.map(({ pointer }) => pointer));
  const isShared = (page: string): boolean => pageIds.has(page);
  return {
    saved: {
      ...saved,
      answers: shared(document, saved.answers as Answers, choices),
      unparseable: Object.fromEntries(
        Object.entries(saved.unparseable).filter(([pointer]) =>
          pointers.has(pointer.replace(/\/\d+(?=\/)/g, '/{row}')),
        ),
      ),
      place: { at: 'tasks' },
      visited: saved.visited.filter(isShared),
      done: saved.done.filter(isShared),
    },
    changes: Object.fromEntries(Object.entries(changes).filter(([linkId]) => linkIds.has(linkId))),
  };
}
