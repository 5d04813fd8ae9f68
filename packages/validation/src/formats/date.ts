const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day is in the calendar. Month and day count from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (leap && month === 2 ? 29 : (lengths[month - 1] ?? 0));
}

/** A real day as `2026-02-28`. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function date(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  return !!found && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
}
