/** Every white space of `\s`, which is the one short class beside Latin-1. */
const spaces = '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const sample = [...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)), ...spaces];

/** Stands for all characters that are not in the sample, as if they were one: may claim an overlap, never miss one. */
const beyond = 1n << BigInt(sample.length);

/** All characters. */
export const everything = (beyond << 1n) - 1n;

/** Which characters a class such as `[a-z]`, `\p{L}` or `.` stands for, one bit each. */
export function characters(source: string): bigint {
  const expression = new RegExp(`^${source}$`, 'u');
  let bits = 0n;
  sample.forEach((character, index) => {
    if (expression.test(character)) bits |= 1n << BigInt(index);
  });
  // Only these can mean a character outside the sample.
  return /[^ -~]|\\[pPDWSu]|^\[\^|^\.$/.test(source) ? bits | beyond : bits;
}
