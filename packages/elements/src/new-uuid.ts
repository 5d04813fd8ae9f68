/**
 * A UUID of version 4 that nothing else has. It is no secret and opens nothing.
 *
 * Pages that came by plain `http:`, as on a Trust's intranet, have no `crypto.randomUUID`, and Node 18 has no global
 * `crypto`: there random bytes, or else chance, make one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4
 * @example
 * import assert from 'node:assert/strict';
 * import { newUuid } from '@coform/elements';
 * assert.notEqual(newUuid(), newUuid());
 */
export function newUuid(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (crypto?.randomUUID) return crypto.randomUUID();
  const bytes = new Uint8Array(16).map(() => Math.random() * 256);
  crypto?.getRandomValues?.(bytes);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
