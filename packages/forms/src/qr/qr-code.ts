import { codewords } from './codewords.js';
import { masks, penalty } from './masks.js';
import { drawFormat, withPatterns, type Grid } from './patterns.js';
import { QR_ROOM, versions } from './versions.js';

/**
 * A QR code for a text, made on the device: rows of modules, `true` is dark, without the light border of 4 modules that
 * a reader needs. Byte mode, UTF-8, error correction level M, the smallest of versions 1 to 15.
 *
 * @throws {RangeError} for more than {@link QR_ROOM} bytes
 * @see https://www.iso.org/standard/83389.html ISO/IEC 18004
 */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  const bytes = new TextEncoder().encode(text);
  const version = versions.find(({ room }) => bytes.length <= room);
  if (!version) throw new RangeError(`The text has ${bytes.length} bytes; a code holds ${QR_ROOM}. Cut it.`);
  const fixed = withPatterns(version);
  const words = codewords(bytes, version);
  let best: Grid = fixed;
  let least = Infinity;
  masks.forEach((mask, index) => {
    const grid = fixed.map((row) => [...row]);
    drawFormat(grid, index);
    drawWords(grid, fixed, words, mask);
    const points = penalty(grid);
    if (points < least) [best, least] = [grid, points];
  });
  return best.map((row) => row.map(Boolean));
}

/** Up and down in columns two wide, from the bottom right, round everything that stands there already. */
function drawWords(
  grid: Grid,
  fixed: Grid,
  words: readonly number[],
  mask: (row: number, column: number) => boolean,
): void {
  const size = grid.length;
  let at = 0;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the timing pattern is none.
    if (right === 6) right = 5;
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = isUpward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (fixed[row]![column] !== undefined) continue;
        const isDark = ((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
        grid[row]![column] = (isDark ^ Number(mask(row, column))) as 0 | 1;
        at += 1;
      }
    }
  }
}
