import type { Change, Listener, Session } from './types.js';

/** Who hears of changes. A listener that throws keeps nobody else from hearing. */
export function createListeners(): { subscribe: Session['subscribe']; notify: (change: Change) => void } {
  const places = new Set<{ readonly listener: Listener }>();
  return {
    subscribe(listener, { signal } = {}) {
      if (signal?.aborted) return () => undefined;
      const place = { listener };
      const end = () => {
        places.delete(place);
        signal?.removeEventListener('abort', end);
      };
      places.add(place);
      signal?.addEventListener('abort', end);
      return end;
    },
    notify(change) {
      for (const place of [...places]) {
        if (!places.has(place)) continue;
        try {
          place.listener(change);
        } catch (error) {
          report(error);
        }
      }
    },
  };
}

function report(error: unknown): void {
  const { reportError } = globalThis as { readonly reportError?: (error: unknown) => void };
  if (reportError) reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}
