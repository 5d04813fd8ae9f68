/**
 * Reads a QR code back, the plain way round and from the standard alone: nothing of the encoder is used, and damage is
 * not put right, so one wrong module in the data is seen. It tells the error correction words, too, for a check of them.
 *
 * @see https://www.iso.org/standard/83389.html ISO/IEC 18004
 */
export function readQr(modules: readonly (readonly boolean[])[]): {
  text: string;
  level: number;
  blocks: number[][];
  correction: number;
} {
  const size = modules.length;
  const version = (size - 17) / 4;
  const dark = (row: number, column: number): number => Number(modules[row]![column]);

  // Format, beside the top left corner: 15 bits, masked. Level is the first two, the mask's number the next three.
  const places = [0, 1, 2, 3, 4, 5, 7, 8]
    .map((row) => [row, 8])
    .concat([7, 5, 4, 3, 2, 1, 0].map((column) => [8, column]));
  const format =
    places.reduce((bits, [row, column], index) => bits | (dark(row!, column!) << index), 0) ^
    0b101010000010010;
  const level = format >> 13;
  const mask = (format >> 10) & 7;

  const isFunction = functionModules(version, size);
  const conditions: ((i: number, j: number) => boolean)[] = [
    (i, j) => (i + j) % 2 === 0,
    (i) => i % 2 === 0,
    (_i, j) => j % 3 === 0,
    (i, j) => (i + j) % 3 === 0,
    (i, j) => (Math.trunc(i / 2) + Math.trunc(j / 3)) % 2 === 0,
    (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
    (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
    (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
  ];
  let bits = '';
  let isUp = true;
  for (let column = size - 1; column > 0; column -= 2) {
    if (column === 6) column -= 1;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const at of [column, column - 1]) {
        if (!isFunction(row, at)) bits += String(dark(row, at) ^ Number(conditions[mask]!(row, at)));
      }
    }
    isUp = !isUp;
  }
  const words = (bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2));

  // Level M: number of blocks and their error correction words, from table 9 of the standard.
  const [blockCount, correction] = [
    [1, 10],
    [1, 16],
    [1, 26],
    [2, 18],
    [2, 24],
    [4, 16],
    [4, 18],
    [4, 22],
    [5, 22],
    [5, 26],
    [5, 30],
    [8, 22],
    [9, 22],
    [9, 24],
    [10, 24],
  ][version - 1]!;
  const data = words.length - blockCount! * correction!;
  const short = Math.floor(data / blockCount!);
  const long = data % blockCount!;
  const lengths = Array.from({ length: blockCount! }, (_none, index) =>
    index >= blockCount! - long ? short + 1 : short,
  );
  const blocks: number[][] = lengths.map(() => []);
  const queue = [...words];
  for (let index = 0; index <= short; index += 1) {
    blocks.forEach((block, at) => {
      if (index < lengths[at]!) block.push(queue.shift()!);
    });
  }
  const stream = blocks
    .flat()
    .map((word) => word.toString(2).padStart(8, '0'))
    .join('');
  if (!stream.startsWith('0100')) throw new Error('not in byte mode');
  const countBits = version < 10 ? 8 : 16;
  const count = Number.parseInt(stream.slice(4, 4 + countBits), 2);
  const bytes = Array.from({ length: count }, (_none, index) =>
    Number.parseInt(stream.slice(4 + countBits + index * 8, 12 + countBits + index * 8), 2),
  );
  for (let index = 0; index < correction!; index += 1) for (const block of blocks) block.push(queue.shift()!);
  return {
    text: new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)),
    level,
    blocks,
    correction: correction!,
  };
}

/** Where no data stands: corners, timing, alignment, format, version. Alignment centres from table E.1. */
function functionModules(version: number, size: number): (row: number, column: number) => boolean {
  const centres = [
    [],
    [6, 18],
    [6, 22],
    [6, 26],
    [6, 30],
    [6, 34],
    [6, 22, 38],
    [6, 24, 42],
    [6, 26, 46],
    [6, 28, 50],
    [6, 30, 54],
    [6, 32, 58],
    [6, 34, 62],
    [6, 26, 46, 66],
    [6, 26, 48, 70],
  ][version - 1]!;
  return (row, column) => {
    if (row === 6 || column === 6) return true;
    if (row < 9 && column < 9) return true;
    if (row < 9 && column >= size - 8) return true;
    if (row >= size - 8 && column < 9) return true;
    if (version > 6 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
    return centres.some((y) =>
      centres.some(
        (x) =>
          Math.abs(row - y) < 3 &&
          Math.abs(column - x) < 3 &&
          !((y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6)),
      ),
    );
  };
}

/** Whether a block with its error correction words is as it was written: every syndrome is nothing. */
export function isWhole(block: readonly number[], correction: number): boolean {
  const times = (a: number, b: number): number => {
    let product = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if ((b >> bit) & 1) product ^= a << bit;
    }
    for (let bit = 14; bit > 7; bit -= 1) {
      if ((product >> bit) & 1) product ^= 0b100011101 << (bit - 8);
    }
    return product;
  };
  let root = 1;
  for (let index = 0; index < correction; index += 1) {
    if (block.reduce((sum, word) => times(sum, root) ^ word, 0) !== 0) return false;
    root = times(root, 2);
  }
  return true;
}
