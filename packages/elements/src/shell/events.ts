import type { FormResponse, Json, Place } from '@coform/engine';
import type { Trust, Words } from '@coform/format';

/**
 * What happens in a form, for the host. All bubble and are composed. Only `co-submit` carries answers, and `co-change`
 * where the host asked for them: whatever listens to events (analytics, error reports) learns nothing else.
 */
export interface CoformEventMap {
  /** An answer changed. `linkId` names the question; `answers` is there only with the `answers-in-events` attribute. */
  'co-change': { readonly linkId: string; readonly answers?: { readonly [name: string]: Json } };
  /** Another page is shown. `place.page` is a linkId. */
  'co-page': { readonly place: Place };
  /** The person sends. Cancelable: nothing is sent then, and the person keeps everything. */
  'co-submit': { readonly response: FormResponse };
  /** The receiver has it. */
  'co-submitted': { readonly form: string; readonly edition: string; readonly reference?: string };
  /** The person saved a copy to a file. */
  'co-saved': { readonly form: string };
  /**
   * The form stands there in the words asked for, and again whenever these change. `words` are its document's, `interface`
   * the parsed language file of the interface (undefined: English), `trust` the Trust's facts. What adds to a form by need begins here, and says
   * with `preventDefault()` that it takes care of `hide-page` and `idle-minutes`.
   */
  'co-ready': { readonly words: Words; readonly interface: unknown; readonly trust: Trust | undefined };
  /**
   * Everything that was entered is about to be forgotten, because the person hid the page or nobody was there. What an
   * element or a host keeps beside the answers goes now, too.
   */
  'co-forget': Readonly<Record<string, never>>;
  /** Something of the developer's is wrong: code, where, what to do. Never holds answers. */
  'co-error': { readonly code: string; readonly path: string; readonly message: string };
}

/** Dispatches one of the events; false when a listener prevented it. */
export function emit<Name extends keyof CoformEventMap>(
  target: HTMLElement,
  name: Name,
  detail: CoformEventMap[Name],
): boolean {
  const init = {
    bubbles: true,
    composed: true,
    cancelable: name === 'co-submit' || name === 'co-ready',
    detail,
  };
  return target.dispatchEvent(new CustomEvent(name, init));
}
