import type { Trust } from '@coform/format';
import { sharedSettings } from '../ports.js';
import { asTrust, Source } from './source.js';

/** The facts of the Trust that a form is for: its own, fetched or given, else those that the page's forms share. */
export class TrustFacts {
  readonly #source = new Source();
  #own: Trust | undefined;

  get now(): Trust | undefined {
    return this.#own ?? sharedSettings.trust;
  }

  /** Takes facts, or the address of a file of them. Gives undefined where nothing has to be fetched. */
  read(trust: string | Trust | undefined): Promise<void> | undefined {
    if (typeof trust === 'string' && trust !== '') return this.#fetch(trust);
    this.#own = typeof trust === 'string' ? undefined : trust;
    return undefined;
  }

  async #fetch(url: string): Promise<void> {
    const got = await this.#source.get(url, 'trust');
    if (got) this.#own = asTrust(got.content);
  }
}
