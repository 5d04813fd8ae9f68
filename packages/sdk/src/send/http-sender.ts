import { EmbedError, type Receipt, type Send } from '@coform/elements';
import type { FormResponse } from '@coform/engine';

/**
 * A sender that posts the response as JSON.
 *
 * A receiver may get the same response twice (browsers repeat a request whose connection broke), so every response
 * carries an `Idempotency-Key`, the same for each try. Nothing counts as received until the receiver answers with JSON
 * that repeats the key: a login page or a captive portal that answers 200 is not a receipt.
 *
 * @throws {EmbedError} from the sender: `no-connection`, `response-refused` (4xx), `not-received` (anything else)
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function httpSender(url: string): Send {
  const keys = new Map<string, string>();
  return async (response, { signal }) => {
    const body = JSON.stringify(response);
    const content = withoutTime(response);
    // The same answers keep their key, however often the person presses Send.
    const key = keys.get(content) ?? newKey();
    keys.set(content, key);
    let answer: Response;
    try {
      answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
        body,
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

/** Pages that came by plain `http:` have no `randomUUID`. */
const newKey = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

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

/** What makes a response the same response: everything but the moment it was put together. */
const withoutTime = ({ authored: _authored, ...rest }: FormResponse): string => JSON.stringify(rest);
