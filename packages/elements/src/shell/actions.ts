import type { Session } from '@coform/engine';

/** What the shell does that the engine knows nothing of. */
export interface ShellActions {
  print(): void;
  save(): void;
  ask(asking: boolean): void;
  reload(): void;
  mend(key: string, target: string): void;
}

/** What a pressed button or link asks for. Buttons say it in `data-action`, so that one listener serves all of them. */
export function act(control: HTMLElement, session: Session | undefined, shell: ShellActions): void {
  const { action = '', key = '', row = '', page = '', target = '' } = control.dataset;
  switch (action) {
    case 'print':
      shell.print();
      return;
    case 'save':
      shell.save();
      return;
    case 'ask-reset':
    case 'keep':
      shell.ask(action === 'ask-reset');
      return;
    case 'reload':
      shell.reload();
      return;
    case 'mend':
      shell.mend(key, target);
      return;
    case 'back':
    case 'undo':
    case 'reset':
      session?.dispatch({ type: action });
      return;
    case 'check':
      session?.dispatch({ type: 'go', to: { at: 'check' } });
      return;
    case 'task':
      session?.dispatch({ type: 'go', to: { at: 'page', page } });
      return;
    case 'change':
    case 'add-row':
      session?.dispatch({ type: action, key });
      return;
    case 'remove-row':
      session?.dispatch({ type: action, key, row });
  }
}

/** The control of a click that asks for something, seen from inside the shadow root. */
export function pressed(event: Event): HTMLElement | undefined {
  const [node] = event.composedPath();
  const control = node instanceof Element ? node.closest<HTMLElement>('[data-action]') : null;
  return control instanceof HTMLElement && !(control instanceof HTMLInputElement) ? control : undefined;
}
