// Verhoeff's check digit, the last digit of every SNOMED CT identifier: dihedral group of order 10.
const times = (a, b) =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const turned = (digit, count) => (count === 0 ? digit : turned(turn[digit], count - 1));

export const verhoeff = (code) =>
  /^[1-9][0-9]{5,17}$/.test(code) &&
  [...code].reverse().reduce((check, digit, index) => times(check, turned(Number(digit), index % 8)), 0) ===
    0;
