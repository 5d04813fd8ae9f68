/** Words of error correction in each block, and number of blocks, of versions 1 to 15 at level M (15 % can be lost). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

/** What a QR code of one size holds. Words are bytes. */
export interface Version {
  /** 1 to 15. */
  readonly number: number;
  readonly words: number;
  readonly blocks: number;
  readonly correction: number;
  /** Bytes of text it has room for. */
  readonly room: number;
  /** Rows and columns of the centres of alignment patterns. */
  readonly centres: readonly number[];
}

function versionOf(number: number): Version {
  const patterns = number > 1 ? Math.floor(number / 7) + 2 : 0;
  const taken = patterns && (25 * patterns - 10) * patterns - 55 + (number > 6 ? 36 : 0);
  const words = ((16 * number + 128) * number + 64 - taken) >> 3;
  const blocks = BLOCKS[number - 1]!;
  const correction = CORRECTION[number - 1]!;
  const last = number * 4 + 10;
  const gap = Math.ceil((last - 6) / (patterns - 1) / 2) * 2;
  const centres = Array.from({ length: patterns }, (_none, index) =>
    index ? last - (patterns - 1 - index) * gap : 6,
  );
  // Mode and length come first: 12 bits, or 20 from version 10 on.
  const room = words - blocks * correction - (number > 9 ? 3 : 2);
  return { number, words, blocks, correction, room, centres };
}

/** @see https://www.iso.org/standard/83389.html ISO/IEC 18004, tables 1, 9 and E.1 */
export const versions: readonly Version[] = BLOCKS.map((_none, index) => versionOf(index + 1));

/** Most bytes of UTF-8 that fit into a code. */
export const QR_ROOM = versions.at(-1)!.room;
