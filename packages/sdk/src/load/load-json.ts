import { EmbedError } from '@coform/elements';

/** Largest file that is read, in characters: far above any real form, far below what would stop a phone. */
const MAX_LENGTH = 1_000_000;

export interface LoadOptions {
  /** Subresource integrity, `sha384-…`: a file with any other content is refused. */
  readonly integrity?: string;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a JSON file. No cookie goes to another site, and no address of the page goes anywhere.
 *
 * @throws {EmbedError} `not-found` (404, 410), `not-served` (another status), `no-connection` (nothing arrived, or the
 * integrity does not match: browsers do not tell which), `too-large`, `not-json`
 * @see https://www.w3.org/TR/SRI/
 */
export async function loadJson(url: string, { integrity, signal }: LoadOptions = {}): Promise<unknown> {
  let answer: Response;
  try {
    answer = await fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      ...(integrity ? { integrity } : {}),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    const also = integrity ? ', that the file has not changed since its integrity was written down,' : '';
    throw new EmbedError(
      'no-connection',
      url,
      `${url} did not arrive. Check that the address is right${also} and that connect-src of the page's CSP allows it.`,
      { cause },
    );
  }
  if (!answer.ok) {
    const missing = answer.status === 404 || answer.status === 410;
    throw new EmbedError(
      missing ? 'not-found' : 'not-served',
      url,
      `${url} answers ${answer.status}. Check that the file is there and may be read from this page.`,
    );
  }
  return parse(await answer.text(), url);
}

function parse(text: string, url: string): unknown {
  if (text.length > MAX_LENGTH) {
    throw new EmbedError('too-large', url, `${url} has more than ${MAX_LENGTH} characters. Split the form.`);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new EmbedError(
      'not-json',
      url,
      `${url} is not JSON (${detail}). Mend the file: "coform check" says where.`,
      {
        cause,
      },
    );
  }
}
