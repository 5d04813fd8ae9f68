/** Tells elements that are on the page that there are more question types, or something else that came by need. */
export const NEW_TYPES = 'coform-types';

interface Heard {
  /** The person went back or forward to an entry of the history with this state. */
  readonly went: (state: unknown) => void;
  /** Leaving now would lose answers. */
  readonly loses: () => boolean;
  readonly types: () => void;
  /** Paper is about to be drawn, or was. */
  readonly prints: (now: boolean) => void;
}

/** Hears what happens to the window that a form stands in, until `signal` ends it. */
export function hearWindow(view: Window, signal: AbortSignal, { went, loses, types, prints }: Heard): void {
  const on = (name: string, heard: (event: PopStateEvent) => void) => {
    view.addEventListener(name, heard as EventListener, { signal });
  };
  on('popstate', ({ state }) => {
    went(state);
  });
  on('beforeunload', (event) => {
    // The browser asks, in its own words, before answers that are neither sent nor saved are lost.
    if (loses()) event.preventDefault();
  });
  on(NEW_TYPES, types);
  on('beforeprint', () => {
    prints(true);
  });
  on('afterprint', () => {
    prints(false);
  });
}
