import type { Keyword } from '../site.js';

/** A number as whole digits and a power of ten, exactly as JSON writes it: 19.99 is 1999 × 10⁻². */
function decimal(number: number): readonly [bigint, number] {
  const [whole = '', fraction, power] = number
    .toExponential()
    .replace(/^([^.]+)e/, '$1.e')
    .split(/[.e]/);
  return [BigInt(whole + fraction!), Number(power) - fraction!.length];
}

/** Whether 19.99 is a multiple of 0.01: it is in decimals, though not in binary fractions. */
function isMultiple(value: number, divisor: number): boolean {
  const [digits, power] = decimal(value);
  const [step, stepPower] = decimal(divisor);
  const shift = (by: number): bigint => 10n ** BigInt(Math.max(0, by));
  return (digits * shift(power - stepPower)) % (step * shift(stepPower - power)) === 0n;
}

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.1 */
export const multipleOf: Keyword<number> = (value, site) => {
  const divisor = site.as('number', value);
  if (divisor <= 0) site.misused('above 0');
  return (number) => isMultiple(number, divisor) || { multipleOf: divisor };
};
