import type { FormResponse } from '@coform/engine';
import { newUuid } from '../new-uuid.js';

/**
 * By which key a receiver knows each response that somebody tried to send. The same answers keep their key however often
 * the person presses Send, so that what was received without their knowing is not kept twice.
 */
export class TryKeys {
  readonly #keys = new Map<string, string>();

  /** The key of every try at this response. */
  of(response: FormResponse): string {
    const content = contentOf(response);
    const key = this.#keys.get(content) ?? newUuid();
    this.#keys.set(content, key);
    return key;
  }

  /** Takes over the key under which a page without JavaScript tried, or will try, to send this response. Of any origin. */
  carry(response: FormResponse, key: unknown): void {
    const known = asKey(key);
    if (known) this.#keys.set(contentOf(response), known);
  }

  /** It was received, or refused for good: the next try is another response. */
  forget(response: FormResponse): void {
    this.#keys.delete(contentOf(response));
  }
}

/** A key of any origin, if it is one that receivers take: letters, digits and hyphens. */
export const asKey = (key: unknown): string | undefined =>
  typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : undefined;

/** What makes a response the same response: everything but the moment it was put together. */
const contentOf = ({ authored: _authored, ...rest }: FormResponse): string => JSON.stringify(rest);
