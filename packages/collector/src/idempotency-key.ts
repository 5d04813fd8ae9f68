import { createHash } from 'node:crypto';
import { Problem } from './problem.js';

/** A UUID, or as many random letters and digits. A short key could be guessed, or mean two people at once. */
const key = /^[A-Za-z0-9_-]{16,128}$/;

/**
 * The key by which a sender marks every attempt to deliver one response, with or without the quotation marks of a
 * structured header field.
 *
 * @throws {Problem} code `idempotency-key-missing` or `idempotency-key-malformed`, status 400.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07
 */
export function idempotencyKey(header: string | readonly string[] | undefined): string {
  const value = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1') : '';
  if (value === '') {
    throw new Problem(
      400,
      'idempotency-key-missing',
      'The request has no Idempotency-Key header. Send one random key for each response, and the same key with every repeat of it, so that a repeat is not received twice.',
    );
  }
  if (!key.test(value)) {
    throw new Problem(
      400,
      'idempotency-key-malformed',
      'The Idempotency-Key is not 16 to 128 letters, digits, hyphens or underscores. Send a random UUID.',
    );
  }
  return value;
}

/**
 * The name a response is kept under. It follows from the key, so that the file system itself refuses a second file for
 * the same key: also after a restart, and when several processes share one directory.
 */
export const idOf = (idempotency: string): string =>
  createHash('sha256').update(idempotency).digest('hex').slice(0, 32);
