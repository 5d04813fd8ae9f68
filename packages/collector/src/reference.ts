import { randomBytes } from 'node:crypto';

/** Without I, L, O and U: they are misread, misheard, or make words. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A random reference of 40 bits, such as `7K3M-Q2XF`, that can be read out on the telephone. */
export function newReference(): string {
  const letters = [...randomBytes(8)].map((byte) => digits[byte % digits.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
