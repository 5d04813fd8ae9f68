/** Whether a day is in the calendar. Month and day count from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  // Day 0 of the next month is the last of this one; the calendar repeats every 400 years.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** A real day as `2026-02-28`. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function date(text: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  return !!found && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
}
