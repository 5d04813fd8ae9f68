/**
 * Digits 0 to 9 in every language. Persian and Bengali would otherwise bring their own, and Arabic in some countries;
 * but an NHS number, a phone number or an appointment is compared with an English letter, digit by digit, and the
 * person types 0 to 9 into the boxes beside it.
 */
export const latinDigits = { numberingSystem: 'latn', maximumFractionDigits: 20 } as const;

/** The calendar of English letters: Persian would otherwise count years from 622. */
const westernDate = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** The tag itself, or British English for one that `Intl` does not take: a fault in a document must not stop a form. */
export function knownTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** `2022-09` as "September 2022": a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as exact as it was written down. */
export function partialDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(knownTag(language), {
    ...westernDate,
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(at);
}

/** Today's date in the person's own time zone: "23 November 2026". */
export const longDate = (now: Date, language: string): string =>
  new Intl.DateTimeFormat(knownTag(language), { ...westernDate, dateStyle: 'long' }).format(now);

/** "a day, a month and a year". In Welsh, Unicode's data leave "a(c)" to whoever reads; our lists need "a". */
export const listOf = (entries: readonly string[], language: string): string =>
  new Intl.ListFormat(knownTag(language)).format(entries).replace('a(c)', 'a');

/** The size of a file, "1.4 MB" or "80 kB". 1 MB is a million bytes, as phones show it. */
export function fileSize(bytes: number, language: string): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(knownTag(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    numberingSystem: 'latn',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}
