import { EmbedError, setPorts, setSharedTrust } from '@coform/elements';
import type { Trust } from '@coform/format';

/** Facts and settings that all forms of a page share. */
export interface Configuration {
  /** The Trust's own facts: name, crisis lines, contacts. A form's own `trust` goes before it. */
  readonly trust?: Trust;
  /**
   * Address of Easy Read's pictures on this page's own origin (a copy of `pictures.svg`), where the scripts come from another.
   */
  readonly pictures?: string;
}

/**
 * Sets what all forms of this page share. Call it before the first form is on the page.
 *
 * @throws {EmbedError} code `not-a-trust-file` when the trust has no name
 * @example
 * configure({ trust: { $schema: 'https://coform.dev/trust/1', name: 'Westhaven Trust (an example)' } });
 */
export function configure({ trust, pictures }: Configuration): void {
  if (pictures !== undefined) setPorts({ pictures });
  if (!trust) return;
  if (typeof trust.name !== 'string' || trust.name === '') {
    throw new EmbedError(
      'not-a-trust-file',
      '/name',
      'The trust has no name. Give configure({trust: {name: "…"}}).',
    );
  }
  setSharedTrust(trust);
}
