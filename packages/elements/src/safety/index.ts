import type { FormElement } from '../form-element.js';
import type { CoformEventMap } from '../shell/events.js';
import { leavePage } from './leave-page.js';
import { SafeForm } from './safe-form.js';
import { ShiftPresses } from './shift-presses.js';

export interface SafetyOptions {
  /** Goes to an address in place of this page. Default: `location.replace`, so that Back does not lead here. */
  readonly go?: (href: string) => void;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/**
 * Keeps the forms of this page safe on screens that others can see or use. Only forms whose host asks for it:
 * `hide-page="https://…"` gives a button, and three presses of Shift, that clear every answer and go there;
 * `idle-minutes="10"` asks whether anybody is still there and forgets everything when nobody says so.
 *
 * Works for every form element, whichever script it came with, before or after this. Stores nothing and sends nothing.
 * What the browser itself keeps (pages visited before this one, its own list of downloads) is out of reach.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 * @example
 * import { startSafety } from '@coform/elements/safety';
 * startSafety();
 */
export function startSafety({ go, signal }: SafetyOptions = {}): void {
  const forms = new WeakMap<EventTarget, SafeForm>();
  const known = new Set<WeakRef<SafeForm>>();
  const options = { capture: true, passive: true, ...(signal ? { signal } : {}) };

  function* shown(): Generator<SafeForm> {
    for (const entry of known) {
      const form = entry.deref();
      if (!form) known.delete(entry);
      else if (form.element.isConnected) yield form;
    }
  }
  const hider = () => [...shown()].find(({ hidingPlace }) => hidingPlace);

  function hide(): void {
    const href = hider()?.hidingPlace;
    if (!href) return;
    for (const form of shown()) form.forget();
    leavePage(
      document,
      href,
      go ??
        ((to) => {
          location.replace(to);
        }),
    );
  }
  const presses = new ShiftPresses((left) => {
    if (left === 0) hide();
    else hider()?.presses(left);
  });

  addEventListener(
    'co-ready',
    (event) => {
      const element = event.composedPath()[0] as FormElement | undefined;
      // Another copy of this script was first.
      if (event.defaultPrevented || !element?.matches('[hide-page],[idle-minutes]')) return;
      event.preventDefault();
      let form = forms.get(element);
      if (!form) {
        forms.set(element, (form = new SafeForm(element, hide)));
        known.add(new WeakRef(form));
      }
      form.ready((event as CustomEvent<CoformEventMap['co-ready']>).detail);
    },
    signal ? { signal } : {},
  );
  for (const type of ['keydown', 'keyup', 'pointerdown', 'input', 'wheel', 'pageshow'] as const)
    addEventListener(
      type,
      (event: Event) => {
        presses.heard(event);
        for (const form of shown()) form.seen(event);
      },
      options,
    );
  // Forms that are there already say so again.
  dispatchEvent(new Event('coform-types'));
}
