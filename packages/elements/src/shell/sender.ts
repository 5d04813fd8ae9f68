import type { FormResponse, Session } from '@coform/engine';
import { EmbedError, faultOf } from '../errors.js';
import { sharedSettings, type Send } from '../ports.js';
import { emit } from './events.js';
import { TryKeys } from './try-keys.js';

/** How long a receiver may take, in milliseconds, before the person is told and can try again. */
const TIME_LIMIT = 30_000;

interface Host extends HTMLElement {
  readonly send: Send | undefined;
  readonly submitTo: string | undefined;
  readonly monitoring: string;
  outgoing(response: FormResponse): FormResponse;
}

/** Sends the response once, says how it went, and leaves everything in place when it did not arrive. */
export class Sender {
  readonly #host: Host;
  readonly #keys = new TryKeys();
  #running: AbortController | undefined;
  #known: { readonly url: string; readonly send: Send } | undefined;
  /** The receiver refused (true) or could not be reached (false); undefined when nothing failed. */
  refused: boolean | undefined;
  reference: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * The way out, where the host gave one and said who reads what comes: a form whose answers nobody is known to read
   * must not offer to send them.
   */
  way(): Send | undefined {
    const { send, submitTo, monitoring } = this.#host;
    if (monitoring.trim() === '') return undefined;
    if (send) return send;
    return submitTo ? this.#to(submitTo) : undefined;
  }

  /** One sender for one receiver, however often the form is drawn. */
  #to(url: string): Send | undefined {
    if (this.#known?.url !== url) {
      const send = sharedSettings.ports.sender?.(url);
      this.#known = send && { url, send };
    }
    return this.#known?.send;
  }

  /** How sending went before the script came: a try may have arrived unknown to the person. Of any origin. */
  resume(session: Session, { reference, refused, key }: Readonly<Record<string, unknown>>): void {
    this.#keys.carry(this.#host.outgoing(session.response()), key);
    if (typeof reference === 'string') this.reference = reference;
    if (typeof refused === 'boolean') this.refused = refused;
  }

  /** What the developer left out, if something is: sending was asked for but cannot be offered. */
  fault(): EmbedError | undefined {
    const { send, submitTo, monitoring } = this.#host;
    if (!send && !submitTo) return undefined;
    if (monitoring.trim() === '') {
      return new EmbedError(
        'no-monitoring',
        'monitoring',
        'Answers are not sent, because the form does not say who reads them. Set the attribute "monitoring" to one ' +
          'sentence, such as "Nobody reads this until Monday."',
      );
    }
    if (send || sharedSettings.ports.sender) return undefined;
    return new EmbedError(
      'no-sender',
      'submit-to',
      'The attribute "submit-to" names a receiver, and nothing on this page sends. Import "@coform/sdk/define" or set ' +
        'the property "send".',
    );
  }

  /** Runs while the engine says `sending`; ends with its request `sent` or `send-failed`. */
  async run(session: Session): Promise<void> {
    const host = this.#host;
    const way = this.way();
    const response = host.outgoing(session.response());
    if (!way || !emit(host, 'co-submit', { response })) {
      session.dispatch({ type: 'send-failed' });
      return;
    }
    this.refused = undefined;
    const running = new AbortController();
    this.#running = running;
    const limit = setTimeout(() => {
      running.abort();
    }, TIME_LIMIT);
    try {
      const receipt = await Promise.race([
        way(response, { signal: running.signal, key: this.#keys.of(response) }),
        aborted(running.signal),
      ]);
      this.reference = receipt?.reference;
      this.#keys.forget(response);
      session.dispatch({ type: 'sent' });
      const { form, edition } = response;
      emit(host, 'co-submitted', { form, edition, ...(this.reference ? { reference: this.reference } : {}) });
    } catch (thrown) {
      const fault = faultOf(thrown);
      this.refused = fault.code === 'response-refused';
      // It is kept nowhere; and a receiver that knows the key by another response would refuse it for ever.
      if (this.refused) this.#keys.forget(response);
      session.dispatch({ type: 'send-failed' });
      emit(host, 'co-error', fault);
    } finally {
      clearTimeout(limit);
    }
  }

  stop(): void {
    this.#running?.abort();
  }
}

/** Rejects when the signal says so, for senders that do not listen to it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new EmbedError('no-answer', 'submit-to', 'The receiver did not answer in time.'));
    });
  });
}
