/** Verhoeff's permutation of the digits; applied once more for each place from the right. */
const TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

const times = (a: number, b: number): number => {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
};

function turned(digit: number, count: number): number {
  let turning = digit;
  for (let turn = 0; turn < count; turn += 1) turning = TURN[turning]!;
  return turning;
}

/**
 * Whether a SNOMED CT identifier has 6 to 18 digits and the right check digit: every single mistyped digit and every
 * two that changed places are found. It does not say that the concept exists.
 *
 * @see https://confluence.ihtsdotools.org/display/DOCRELFMT/6.6+Check-digit
 * @example
 * hasCheckDigit('407542009'); // true
 */
export function hasCheckDigit(code: string): boolean {
  if (!/^[1-9][0-9]{5,17}$/.test(code)) return false;
  const digits = Array.from(code).reverse();
  return digits.reduce((check, digit, place) => times(check, turned(Number(digit), place % 8)), 0) === 0;
}
