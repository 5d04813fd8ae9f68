import type { Grid } from './patterns.js';

/** Which modules each mask turns over: without, a code may hold what a camera takes for a pattern. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_y, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/**
 * How hard a code is to read: long runs, large patches, what looks like a corner, too much of one shade. Less is better.
 *
 * @see https://www.iso.org/standard/83389.html ISO/IEC 18004, section 7.8.3
 */
export function penalty(grid: Grid): number {
  const size = grid.length;
  let points = 0;
  let dark = 0;
  const lines = [...grid, ...grid.map((_row, column) => grid.map((row) => row[column]))].map((line) =>
    line.join(''),
  );
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    points += 40 * [...line.matchAll(/(?=00001011101|10111010000)/g)].length;
  }
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const one = grid[y]![x];
      if (one) dark += 1;
      if (grid[y + 1]?.[x] === one && grid[y]![x + 1] === one && grid[y + 1]?.[x + 1] === one) points += 3;
    }
  }
  return points + 10 * Math.floor(Math.abs((dark * 20) / size ** 2 - 10));
}
