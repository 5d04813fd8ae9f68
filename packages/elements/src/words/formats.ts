/**
 * Digits 0 to 9 in every language. Persian and Bengali would otherwise bring their own, and Arabic in some countries;
 * but an NHS number, a phone number or an appointment is compared with an English letter, digit by digit, and the
 * person types 0 to 9 into the boxes beside it.
 */
export const latinDigits = { numberingSystem: 'latn', maximumFractionDigits: 20 } as const;

/**
 * What to ask `Intl` for: the language, else British English. Without the second, a browser that does not know Welsh
 * writes as its own menus do, be that German. A tag that makes no sense must not stop a form, so it counts as unknown.
 */
export function tagsOf(language: string): string[] {
  try {
    return [...Intl.getCanonicalLocales(language), 'en-GB'];
  } catch {
    return ['en-GB'];
  }
}

/**
 * `2022-09` as "September 2022": a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as exact as it was written down. In the
 * calendar of English letters: Persian would otherwise count years from 622. `months` are names for a language in which
 * browsers have none (the word `months`).
 */
export function partialDate(date: string, language: string, months = ''): string {
  const [year = '', month, day] = date.split('-');
  if (months)
    return [day && Number(day), month && months.split(' ')[Number(month) - 1], year]
      .filter(Boolean)
      .join(' ');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(tagsOf(language), {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(at);
}

/** The day it is for the reader, in words: "23 November 2026". */
export const longDate = (now: Date, language: string, months = ''): string =>
  partialDate(`${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`, language, months);

/** The size of a file, "1.4 MB" or "80 kB". 1 MB is a million bytes, as phones show it. */
export function fileSize(bytes: number, language: string): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(tagsOf(language), {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    numberingSystem: 'latn',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}
