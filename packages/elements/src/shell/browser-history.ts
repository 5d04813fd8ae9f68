import type { Place } from '@coform/engine';

interface Entry {
  readonly coform: string;
  readonly place: Place;
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'coform' in state && 'place' in state;

/**
 * Makes the browser's Back button go to the form's previous page instead of leaving with everything that was typed.
 * Only places are kept in the history, never answers, and the address does not change.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/question-pages
 */
export class BrowserHistory {
  readonly #id: string;
  readonly #go: (place: Place) => void;
  #window: Window | undefined;

  constructor(id: string, go: (place: Place) => void) {
    this.#id = id;
    this.#go = go;
  }

  connect(view: Window | null): void {
    this.#window = view ?? undefined;
    this.#window?.addEventListener('popstate', this.#popped);
  }

  disconnect(): void {
    this.#window?.removeEventListener('popstate', this.#popped);
    this.#window = undefined;
  }

  /** Remembers where the person starts, without a new entry. */
  begin(place: Place): void {
    this.#write('replaceState', place);
  }

  /** Adds an entry for a place that was just reached. */
  push(place: Place): void {
    const state: unknown = this.#window?.history.state;
    const same =
      isEntry(state) && state.coform === this.#id && JSON.stringify(state.place) === JSON.stringify(place);
    if (!same) this.#write('pushState', place);
  }

  #write(method: 'pushState' | 'replaceState', place: Place): void {
    const history = this.#window?.history;
    if (!history) return;
    const now: unknown = history.state;
    const others = typeof now === 'object' && now !== null ? now : {};
    try {
      history[method]({ ...others, coform: this.#id, place } satisfies Entry, '');
    } catch {
      // A sandboxed page has no history to write. The form's own Back works all the same.
    }
  }

  readonly #popped = (event: PopStateEvent): void => {
    const state: unknown = event.state;
    if (isEntry(state) && state.coform === this.#id) this.#go(state.place);
  };
}
