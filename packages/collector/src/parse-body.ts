import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problem.js';

/** @throws {Problem} code `not-json`, status 415, unless the body is announced as plain JSON. */
export function checkContentType(headers: IncomingHttpHeaders): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (type === 'application/json' && (charset ?? 'utf-8') === 'utf-8' && encoding === 'identity') return;
  throw new Problem(
    415,
    'not-json',
    'The response is not announced as plain JSON. Send it as Content-Type: application/json in UTF-8, without Content-Encoding.',
  );
}

/** @throws {Problem} code `malformed-json`, status 400. The message says where, never what stands there. */
export function parseBody(body: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Problem(400, 'malformed-json', 'The response is not UTF-8 text. Encode the JSON as UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8's message quotes what stands there, which may be an answer: only the place is passed on.
    const place = error instanceof Error ? /position \d+/.exec(error.message)?.[0] : undefined;
    const where = place ? ` (at ${place})` : '';
    throw new Problem(
      400,
      'malformed-json',
      `The response is not JSON${where}. It may have been cut off: send it again.`,
    );
  }
}
