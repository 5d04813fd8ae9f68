import type { Request } from '@coform/engine';

/** The control of a click that asks for something, seen from inside the shadow root. */
export function pressed(event: Event): HTMLElement | undefined {
  const [node] = event.composedPath();
  const control = node instanceof Element ? node.closest<HTMLElement>('[data-action]') : null;
  return control instanceof HTMLInputElement ? undefined : (control ?? undefined);
}

/**
 * What a pressed button asks of the engine. Buttons say it in `data-action`, with the engine's own names for its
 * requests, so that one listener serves all of them.
 */
export function requestOf({ dataset }: HTMLElement): Request | undefined {
  const { action = '', key = '', row = '', page = '', step } = dataset;
  switch (action) {
    case 'back':
    case 'undo':
    case 'reset':
      return { type: action };
    case 'change':
    case 'add-row':
      return { type: action, key };
    case 'remove-row':
      return { type: action, key, row };
    case 'move-row':
      return { type: action, key, row, step: step === '-1' ? -1 : 1 };
    case 'check':
      return { type: 'go', to: { at: action } };
    case 'task':
      return { type: 'go', to: { at: 'page', page } };
    default:
      return undefined;
  }
}
