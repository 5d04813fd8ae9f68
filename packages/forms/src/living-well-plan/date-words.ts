/** Days in words of a language, in the calendar and the digits of an English letter: "1 Feb 2027". */
export function dateWords(language: string): (date: string) => string {
  const format = new Intl.DateTimeFormat([language, 'en-GB'], {
    calendar: 'gregory',
    numberingSystem: 'latn',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => {
    const day = Date.parse(date);
    return Number.isNaN(day) ? date : format.format(day);
  };
}
