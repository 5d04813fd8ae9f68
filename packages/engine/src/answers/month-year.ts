import { monthNumber, partOf, twoDigits } from './date-parts.js';
import { nothing, unparseable, type Kind } from './kind.js';

/** A month and a year, or a year alone where the month is not known: `YYYY-MM` or `YYYY`. */
export const monthYear: Kind = {
  empty: { month: '', year: '' },
  parse(viewValue) {
    const month = partOf(viewValue, 'month');
    const year = partOf(viewValue, 'year');
    if (!month && !year) return nothing;
    if (!year) return unparseable('date', { reason: 'missing', missing: ['year'], part: 'year' });
    if (!/^\d{4}$/.test(year)) return unparseable('date', { reason: 'year-digits', part: 'year' });
    if (!month) return { answer: year };
    const number = monthNumber(month);
    return number
      ? { answer: `${year}-${twoDigits(number)}` }
      : unparseable('date', { reason: 'not-real', part: 'month' });
  },
  view(answer) {
    if (typeof answer !== 'string') return undefined;
    const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(answer) ?? [];
    return year ? { month: month ? String(Number(month)) : '', year } : { month: '', year: answer };
  },
};
