import type { Trust } from '@coform/format';
import { EmbedError } from '../errors.js';
import { sharedSettings } from '../ports.js';

/**
 * Fetches a JSON file for a form through the load port, the latest asked for only: a slow answer to an earlier question
 * is dropped.
 */
export class Source {
  #asked: AbortController | undefined;

  /**
   * @throws {EmbedError} code `no-loader` where no adapter stands behind the port; otherwise what the adapter throws.
   * Gives undefined when another file was asked for meanwhile.
   */
  async get(
    url: string,
    attribute: string,
    integrity?: string,
  ): Promise<{ readonly content: unknown } | undefined> {
    this.stop();
    const { load } = sharedSettings.ports;
    if (!load) {
      throw new EmbedError(
        'no-loader',
        attribute,
        `The attribute "${attribute}" names a file, and nothing on this page fetches files. ` +
          'Import "@coform/sdk/define", use a file from the CDN folder, or set the property instead.',
      );
    }
    const asked = new AbortController();
    this.#asked = asked;
    try {
      const content = await load(url, { signal: asked.signal, ...(integrity ? { integrity } : {}) });
      return asked.signal.aborted ? undefined : { content };
    } catch (thrown) {
      if (asked.signal.aborted) return undefined;
      throw thrown;
    }
  }

  stop(): void {
    this.#asked?.abort();
    this.#asked = undefined;
  }
}

/** A Trust's facts in fetched content, as far as a form can use them: an object with a name. */
export function asTrust(content: unknown): Trust {
  if (
    typeof content === 'object' &&
    content !== null &&
    'name' in content &&
    typeof content.name === 'string'
  ) {
    return content as Trust;
  }
  throw new EmbedError(
    'not-a-trust-file',
    'trust',
    'The trust file is not a JSON object with a "name". Run "coform check" on it to see what is missing.',
  );
}
