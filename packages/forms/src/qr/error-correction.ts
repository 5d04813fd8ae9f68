import { multiply, power } from './galois.js';

/**
 * The Reed–Solomon words of a block: `count` of them, with which half as many wrong words can be put right.
 *
 * @see https://www.iso.org/standard/83389.html ISO/IEC 18004, section 7.5
 */
export function errorCorrection(block: readonly number[], count: number): number[] {
  // The generator: (x − 2⁰)(x − 2¹) … without its leading 1, highest power first.
  let generator = [1];
  for (let index = 0; index < count; index += 1) {
    generator = [...generator, 0].map((value, at) => value ^ multiply(generator[at - 1] ?? 0, power(index)));
  }
  const rest = new Array<number>(count).fill(0);
  for (const word of block) {
    const factor = word ^ rest.shift()!;
    rest.push(0);
    rest.forEach((_value, at) => (rest[at]! ^= multiply(generator[at + 1]!, factor)));
  }
  return rest;
}
