import type { Version } from './versions.js';

/** Dark (1), light (0), or nothing drawn yet, by row and column. */
export type Grid = (0 | 1 | undefined)[][];

const bit = (value: number, index: number): 0 | 1 => ((value >> index) & 1) as 0 | 1;

/** The remainder of a division of polynomials over bits: what protects format and version. */
function remainder(value: number, generator: number, length: number): number {
  let rest = value << length;
  for (let index = 31 - Math.clz32(rest); index >= length; index -= 1) {
    if (bit(rest, index)) rest ^= generator << (index - length);
  }
  return (value << length) | rest;
}

/**
 * A grid with everything that is the same in each code of its size. What is known only at the end (the format) is
 * light for now.
 */
export function withPatterns({ number, centres }: Version): Grid {
  const size = number * 4 + 17;
  const grid: Grid = Array.from({ length: size }, () => new Array<undefined>(size).fill(undefined));
  const square = (row: number, column: number, reach: number, isDark: (ring: number) => boolean): void => {
    for (let y = -reach; y <= reach; y += 1) {
      for (let x = -reach; x <= reach; x += 1) {
        const line = grid[row + y];
        if (line && column + x >= 0 && column + x < size) {
          line[column + x] = isDark(Math.max(Math.abs(x), Math.abs(y))) ? 1 : 0;
        }
      }
    }
  };
  for (let index = 0; index < size; index += 1) grid[6]![index] = grid[index]![6] = index % 2 ? 0 : 1;
  for (const row of centres) {
    for (const column of centres) {
      // Three of the four corners are finders.
      const inCorner = [row, column].filter((place) => place === 6 || place === size - 7).length === 2;
      if (!inCorner || row + column >= size) square(row, column, 2, (ring) => ring !== 1);
    }
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const) {
    square(row, column, 4, (ring) => ring !== 2 && ring !== 4);
  }
  if (number > 6) {
    const code = remainder(number, 0x1f25, 12);
    for (let index = 0; index < 18; index += 1) {
      const [long, short] = [Math.floor(index / 3), (index % 3) + size - 11];
      grid[long]![short] = grid[short]![long] = bit(code, index);
    }
  }
  drawFormat(grid, 0);
  return grid;
}

/** Says twice which mask was used; level M is 00. */
export function drawFormat(grid: Grid, mask: number): void {
  const size = grid.length;
  const code = remainder(mask, 0x537, 10) ^ 0x5412;
  for (let index = 0; index < 15; index += 1) {
    const dark = bit(code, index);
    // Around the corner at the top left, then split between the other two.
    const row = index < 6 ? index : index < 8 ? index + 1 : 8;
    const column = index < 8 ? 8 : index < 9 ? 7 : 14 - index;
    grid[row]![column] = dark;
    if (index < 8) grid[8]![size - 1 - index] = dark;
    else grid[size - 15 + index]![8] = dark;
  }
  grid[size - 8]![8] = 1;
}
