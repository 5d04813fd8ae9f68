/** Latin-1, and the block of punctuation and the single characters that hold the other white space of `\s`. */
const sample = [
  ...Array.from({ length: 368 }, (_, code) => String.fromCharCode(code < 256 ? code : code + 0x1f00)),
  '\u1680',
  '\u3000',
  '\ufeff',
];

/**
 * Which characters a class such as `[a-z]`, `\p{L}` or `.` stands for, one bit each. The last bit stands for all
 * characters that are not in the sample, as if they were one: may claim an overlap, never miss one.
 */
export function characters(source: string): bigint {
  const expression = new RegExp(`^${source}$`, 'u');
  // Only these can mean a character outside the sample.
  const beyond = /[^ -~]|\\[pPDWSu]|^\[\^|^\.$/.test(source);
  return BigInt(
    `0b${[...sample.map((character) => expression.test(character)), beyond].map(Number).join('')}`,
  );
}
