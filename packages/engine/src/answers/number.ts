import { textual, unparseable } from './kind.js';

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}([,\s]\d{2,3})*[,\s]\d{3}(\.\d*)?$/;

/**
 * A number as people write it: `1,000`, `1 000`, `−2`. A comma only groups thousands: `1,5` could mean 1.5 or 15, so
 * it is no answer. The schema says whether it must be whole.
 */
export const number = textual((text) => {
  const signed = text.replace('−', '-');
  const digits = grouped.test(signed) ? signed.replace(/[,\s]/g, '') : signed;
  const answer = plain.test(digits) ? Number(digits) : NaN;
  return Number.isFinite(answer) ? { answer: answer + 0 } : unparseable('type', { type: 'number' });
});
