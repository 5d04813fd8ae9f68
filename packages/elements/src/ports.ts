import type { FormResponse } from '@coform/engine';
import type { Trust } from '@coform/format';

/** What a receiver says when it has kept a response. */
export interface Receipt {
  /** Shown to the person, so that they can ask about what they sent. */
  readonly reference?: string;
}

/**
 * Sends one response. Resolves only when the receiver has kept it; rejects otherwise, and may be called again: `key` is
 * the same for every try at the same answers, so that a receiver keeps them once.
 */
export type Send = (
  response: FormResponse,
  options: { readonly signal: AbortSignal; readonly key: string },
) => Promise<Receipt | undefined>;

/**
 * What a form needs from outside. Elements know that documents come from somewhere and responses go somewhere, not
 * where: adapters of `@coform/sdk` stand behind these ports.
 */
export interface Ports {
  /** Fetches a JSON file and gives its parsed content. Rejects with an error that has `code` and `path`. */
  readonly load?: (
    url: string,
    options: { readonly signal: AbortSignal; readonly integrity?: string },
  ) => Promise<unknown>;
  /**
   * Gives the parsed words of the interface in a language, or with `form` those of the form document of that id;
   * undefined where there are none.
   */
  readonly language?: (tag: string, form?: string) => Promise<unknown>;
  /** Brings `<co-form>` to the page, for elements that open a form only when the person wants one. */
  readonly form?: () => Promise<unknown>;
  /**
   * Address of the pictures that Easy Read words name: one SVG file of `<symbol>`s, on this origin, since no browser draws
   * those of another. It is fetched when the first picture is shown, and not before.
   */
  readonly pictures?: string;
  /** Makes a sender to a URL: what the `submit-to` attribute uses. */
  readonly sender?: (url: string) => Send;
}

interface Shared {
  ports: Ports;
  trust?: Trust;
}

const shared: Shared = { ports: {} };

/** Ports and facts that all forms of a page share unless they have their own. */
export const sharedSettings: Readonly<Shared> = shared;

/** Sets the adapters behind the ports. Importing has no effect by itself, so that tests and servers choose their own. */
export function setPorts(ports: Ports): void {
  shared.ports = { ...shared.ports, ...ports };
}

/** Sets a Trust's own facts for every form of the page that has no `trust` of its own. */
export function setSharedTrust(trust: Trust): void {
  shared.trust = trust;
}
