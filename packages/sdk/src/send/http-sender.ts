import { EmbedError, newUuid, type Receipt } from '@coform/elements';
import type { FormResponse } from '@coform/engine';

/** A `Send` that makes a key where it is given none. */
type HttpSend = (
  response: FormResponse,
  options: { readonly signal: AbortSignal; readonly key?: string },
) => Promise<Receipt>;

/**
 * A sender that posts the response as JSON.
 *
 * A receiver may get the same response twice (browsers repeat a request whose connection broke), so every response
 * carries an `Idempotency-Key`: the `key` that the form gives, the same for each try. Nothing counts as received until
 * the receiver answers with JSON that repeats the key: a login page or a captive portal that answers 200 is not a
 * receipt.
 *
 * @throws {EmbedError} from the sender: `no-connection`, `response-refused` (4xx), `not-received` (anything else)
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function httpSender(url: string): HttpSend {
  return async (response, { signal, key = newUuid() }) => {
    let answer: Response;
    try {
      answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
        body: JSON.stringify(response),
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
        // A response must not follow a redirect to who knows where.
        redirect: 'error',
        signal,
      });
    } catch (cause) {
      throw new EmbedError('no-connection', url, `${url} did not answer. The response can be sent again.`, {
        cause,
      });
    }
    return receipt(answer, key, url);
  };
}

async function receipt(answer: Response, key: string, url: string): Promise<Receipt> {
  const content: unknown = await answer.json().catch(() => undefined);
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 409 && answer.status !== 429) {
    throw new EmbedError(
      'response-refused',
      url,
      `${url} refused the response with status ${answer.status}.`,
    );
  }
  const record =
    typeof content === 'object' && content !== null ? (content as Readonly<Record<string, unknown>>) : {};
  if (!answer.ok || record.received !== true || record.key !== key) {
    throw new EmbedError(
      'not-received',
      url,
      `${url} answered ${answer.status} without a receipt. A receiver answers {"received": true, "key": "<Idempotency-Key>"}.`,
    );
  }
  return typeof record.reference === 'string' ? { reference: record.reference } : {};
}
