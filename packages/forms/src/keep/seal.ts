import { isRecord } from './json.js';
import { KeptError } from './kept-error.js';

/** An encrypted text, with everything but the passphrase that opens it. Bytes are base64. */
export interface Sealed {
  readonly kind: 'coform-sealed';
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly data: string;
}

/** @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2 */
const ITERATIONS = 600_000;
/** A file that asks for more would keep the page busy for minutes. */
const MOST_ITERATIONS = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

const toBase64 = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The same letters make the same key, however a keyboard composes them and whatever space is around them. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const { subtle } = crypto;
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Whether the page can encrypt: only pages from https (or this very machine) have what it takes. */
export const canSeal = (): boolean => (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;

/**
 * Encrypts a text with a passphrase: AES-GCM with a key of PBKDF2. Nobody can open it without the passphrase, and nothing
 * of the passphrase is kept. More `iterations` make guessing slower, and opening too.
 *
 * @see https://www.w3.org/TR/webcrypto/
 */
export async function seal(text: string, passphrase: string, iterations = ITERATIONS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    kind: 'coform-sealed',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** Whether parsed content of unknown origin has the shape of a sealed text. */
export const isSealed = (content: unknown): content is Sealed =>
  isRecord(content) &&
  content.kind === 'coform-sealed' &&
  Number.isInteger(content.iterations) &&
  (content.iterations as number) > 0 &&
  (content.iterations as number) <= MOST_ITERATIONS &&
  [content.salt, content.iv, content.data].every((part) => typeof part === 'string');

/**
 * Opens what {@link seal} made.
 *
 * @throws {KeptError} code `wrong-passphrase`, also where the file was damaged: the two cannot be told apart
 */
export async function unseal({ iterations, salt, iv, data }: Sealed, passphrase: string): Promise<string> {
  try {
    const key = await keyOf(passphrase, fromBase64(salt), iterations);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
    return new TextDecoder().decode(text);
  } catch {
    throw new KeptError(
      'wrong-passphrase',
      'The passphrase does not open this file, or the file was damaged.',
    );
  }
}
