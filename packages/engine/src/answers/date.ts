import { nothing, unparseable, type Kind } from './kind.js';
import { ownText } from './view-value.js';

const isShortNumber = (text: string): boolean => /^\d\d?$/.test(text);

/** 1 to 12 for a number, or for a name by its first three letters, however it is spelt on; 0 when it is no month. */
function monthNumber(text: string): number {
  if (isShortNumber(text)) return Number(text) > 12 ? 0 : Number(text);
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(text.slice(0, 3).toLowerCase());
  return at % 3 || !text[2] ? 0 : at / 3 + 1;
}

/** Whether the proleptic Gregorian calendar, which repeats every 400 years, has such a day. */
const isReal = (year: string, month: number, day: number): boolean =>
  new Date(Date.UTC(2000 + (Number(year) % 400), month - 1, day)).getUTCDate() === day;

/**
 * A date in boxes, kept as `YYYY-MM-DD` or what there is of it from the left. One issue at a time, in the order in
 * which people mend it: missing parts, a year that is not four digits, a part or a date that cannot be. `params.part`
 * is the first part to mend; absent when only the whole is wrong, as 31 June is.
 */
const dated = (parts: readonly string[], needed: readonly string[]): Kind => ({
  empty: Object.fromEntries(parts.map((part) => [part, ''])),
  parse(viewValue) {
    const [year = '', monthText = '', dayText] = parts.map((part) => ownText(viewValue, part));
    const missing = needed.filter((part) => !ownText(viewValue, part));
    const wrong = (reason: string, part?: string | false, more?: object) =>
      unparseable('date', { reason, ...(part && { part }), ...more });
    if (!year && !monthText && !dayText) return nothing;
    if (missing[0]) return wrong('missing', missing[0], { missing });
    if (!/^\d{4}$/.test(year)) return wrong('year-digits', 'year');
    const month = monthNumber(monthText);
    const day = isShortNumber(dayText ?? '1') ? Number(dayText ?? 1) : 0;
    const wrongMonth = !!monthText && !month;
    if (wrongMonth || !isReal(year, month, day))
      return wrong('not-real', day < 1 || day > 31 ? !wrongMonth && 'day' : wrongMonth && 'month');
    const numbers = [year, month, dayText && day].filter(Boolean);
    return { answer: numbers.map((number) => String(number).padStart(2, '0')).join('-') };
  },
  view(answer) {
    if (typeof answer !== 'string') return undefined;
    const numbers = answer.split('-');
    const fits = /^\d{4}(-\d\d)*$/.test(answer) && numbers.length <= parts.length;
    const shown = numbers.map((text, index) => [parts[index]!, text.replace(/^0(?=.$)/, '')] as const);
    // What is no date is kept where the person can see and mend it.
    return fits ? Object.fromEntries(shown) : { year: answer };
  },
});

/** @see https://service-manual.nhs.uk/design-system/components/date-input */
export const date = dated(['year', 'month', 'day'], ['day', 'month', 'year']);

/** A month and a year, or a year alone where the month is not known. */
export const monthYear = dated(['year', 'month'], ['year']);
