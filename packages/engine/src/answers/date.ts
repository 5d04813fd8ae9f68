import { daysIn, monthNumber, partOf, twoDigits } from './date-parts.js';
import { nothing, unparseable, type Kind } from './kind.js';

const parts = ['day', 'month', 'year'] as const;

/**
 * A date in three boxes, kept as `YYYY-MM-DD`. One issue at a time, in the order in which people mend it: missing
 * parts, a year that is not four digits, a part or a date that cannot be. `params.part` is the first part to mend;
 * absent when only the whole is wrong, as 31 June is.
 *
 * @see https://service-manual.nhs.uk/design-system/components/date-input
 */
export const date: Kind = {
  empty: { day: '', month: '', year: '' },
  parse(viewValue) {
    const missing = parts.filter((part) => !partOf(viewValue, part));
    if (missing.length === parts.length) return nothing;
    if (missing.length > 0) return unparseable('date', { reason: 'missing', missing, part: missing[0] });
    const [dayText, monthText, yearText] = parts.map((part) => partOf(viewValue, part)) as [
      string,
      string,
      string,
    ];
    if (!/^\d{4}$/.test(yearText)) return unparseable('date', { reason: 'year-digits', part: 'year' });
    const month = monthNumber(monthText);
    const day = /^\d{1,2}$/.test(dayText) ? Number(dayText) : 0;
    const dayWrong = day < 1 || day > 31;
    if (dayWrong || !month || day > daysIn(Number(yearText), month)) {
      const part = dayWrong ? (month ? 'day' : undefined) : month ? undefined : 'month';
      return unparseable('date', { reason: 'not-real', ...(part && { part }) });
    }
    return { answer: `${yearText}-${twoDigits(month)}-${twoDigits(day)}` };
  },
  view(answer) {
    if (typeof answer !== 'string') return undefined;
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer) ?? [];
    // What is no date is kept where the person can see and mend it.
    if (!year) return { day: '', month: '', year: answer };
    return { day: String(Number(day)), month: String(Number(month)), year };
  },
};
