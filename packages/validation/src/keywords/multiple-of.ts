import type { Keyword } from '../site.js';

/** A number as whole digits and a power of ten, exactly as JSON writes it: 19.99 is 1999 × 10⁻². */
function decimal(number: number): readonly [bigint, number] {
  const [digits = '', exponent] = number.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** Whether 19.99 is a multiple of 0.01: it is in decimals, though not in binary fractions. */
function isMultiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const [[digits, power], [step, stepPower]] = [decimal(value), decimal(divisor)];
  const least = Math.min(power, stepPower);
  return (digits * 10n ** BigInt(power - least)) % (step * 10n ** BigInt(stepPower - least)) === 0n;
}

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.1 */
export const multipleOf: Keyword = (value, site) => {
  const params = { multipleOf: site.as('number', value) };
  if (params.multipleOf <= 0) site.misused('above 0');
  return (instance, run) =>
    typeof instance !== 'number' ||
    !Number.isFinite(instance) ||
    isMultiple(instance, params.multipleOf) ||
    run.fail('multipleOf', params);
};
