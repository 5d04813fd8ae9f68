import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.js';

/** How much of a body that is too large is read and thrown away, so that the sender gets to read the answer. */
const drained = 16;

function tooLarge(limit: number): Problem {
  return new Problem(
    413,
    'too-large',
    `The response is larger than ${limit} bytes, which is the most that is received here. Shorten the longest answers, or leave out files.`,
  );
}

/**
 * Reads a request's body, at most `limit` bytes of it.
 *
 * @throws {Problem} code `too-large`, status 413; code `interrupted`, status 400, when the sender went away.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // An honest Content-Length spares both sides the transfer.
  if (Number(request.headers['content-length'] ?? 0) > limit * drained) throw tooLarge(limit);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit * drained) break;
    }
  } catch {
    throw new Problem(
      400,
      'interrupted',
      'The connection ended before the whole response had arrived. Send it again.',
    );
  }
  if (size > limit) throw tooLarge(limit);
  return Buffer.concat(chunks, size);
}
