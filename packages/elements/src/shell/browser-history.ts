import type { Place } from '@coform/engine';

interface Entry {
  readonly coform: string;
  readonly place: Place;
}

/** The place that an entry of the browser's history holds for the form of that id. */
export function placeIn(state: unknown, id: string): Place | undefined {
  const { coform, place } = (state ?? {}) as Partial<Entry>;
  return coform === id ? place : undefined;
}

/**
 * Makes the browser's Back button go to the form's previous page instead of leaving with everything that was typed.
 * Only places are kept in the history, never answers, and the address does not change. The first place of a form is
 * written over the entry that is there; every other one adds its own.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/question-pages
 */
export function writePlace(history: History, id: string, place: Place, first: boolean): void {
  const now: unknown = history.state;
  if (JSON.stringify(placeIn(now, id)) === JSON.stringify(place)) return;
  const entry: Entry = { ...(now as object | null), coform: id, place };
  try {
    history[first ? 'replaceState' : 'pushState'](entry, '');
  } catch {
    // A sandboxed page has no history to write. The form's own Back works all the same.
  }
}
