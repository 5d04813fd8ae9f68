/** Powers of 2 in the field of 256 elements that QR codes count in, twice round, and their logarithms. */
const powers = new Uint8Array(510);
const logs = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  powers[power] = powers[power + 255] = value;
  logs[value] = power;
  // x⁸ + x⁴ + x³ + x² + 1
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}

export const multiply = (a: number, b: number): number => (a && b ? powers[logs[a]! + logs[b]!]! : 0);

/** 2 to that power, 0 to 254. */
export const power = (exponent: number): number => powers[exponent]!;
