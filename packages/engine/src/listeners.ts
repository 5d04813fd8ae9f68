import type { Change, Listener, Session } from './types.js';

/** Who hears of changes, and how all of them do. A listener that throws keeps nobody else from hearing. */
export function createListeners(): readonly [subscribe: Session['subscribe'], notify: Listener] {
  const places = new Set<Listener>();
  const subscribe: Session['subscribe'] = (listener, { signal } = {}) => {
    // The same listener may be here twice.
    const place = (change: Change) => {
      listener(change);
    };
    const end = () => {
      places.delete(place);
      signal?.removeEventListener('abort', end);
    };
    if (!signal?.aborted) places.add(place);
    signal?.addEventListener('abort', end);
    return end;
  };
  const notify: Listener = (change) => {
    for (const place of [...places]) {
      try {
        if (places.has(place)) place(change);
      } catch (error) {
        // Whoever listens for errors on the page hears of it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  return [subscribe, notify];
}
