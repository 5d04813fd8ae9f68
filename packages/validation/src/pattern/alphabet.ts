/** Latin-1, and the block of punctuation and the single characters that hold the other white space of `\s`. */
const sample = [
  ...Array.from({ length: 368 }, (_, code) => String.fromCharCode(code < 256 ? code : code + 0x1f00)),
  '\u1680',
  '\u3000',
  '\ufeff',
];

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
