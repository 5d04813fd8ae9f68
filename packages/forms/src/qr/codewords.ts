import { errorCorrection } from './error-correction.js';
import type { Version } from './versions.js';

/** The words of a code in the order they are drawn: what is said, filled up, then what puts damage right. */
export function codewords(bytes: Uint8Array, { number, words, blocks, correction }: Version): number[] {
  const length = number > 9 ? 16 : 8;
  // Byte mode, the length, the bytes, the end; then bytes that only fill.
  const bits = [
    '0100',
    bytes.length.toString(2).padStart(length, '0'),
    ...Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')),
    '0000',
  ].join('');
  const data = bits.match(/.{8}/g)!.map((octet) => parseInt(octet, 2));
  for (let filler = 0xec; data.length < words - blocks * correction; filler ^= 0xfd) data.push(filler);
  // The last blocks are one word longer where the words do not divide evenly.
  const short = Math.floor(data.length / blocks);
  const shorts = blocks - (data.length % blocks);
  let start = 0;
  const parts = Array.from({ length: blocks }, (_none, index) =>
    data.slice(start, (start += short + (index < shorts ? 0 : 1))),
  );
  const checks = parts.map((part) => errorCorrection(part, correction));
  return [...interleaved(parts), ...interleaved(checks)];
}

/** The first word of each block, then the second of each: so that damage in one place is spread over all. */
const interleaved = (blocks: readonly (readonly number[])[]): number[] =>
  blocks
    .at(-1)!
    .flatMap((_none, index) => blocks.map((block) => block[index]))
    .filter((word) => word !== undefined);
