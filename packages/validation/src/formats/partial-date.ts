import { isRealDate } from './date.js';

/** A year, a month or a day, as far as someone remembers: `1987`, `1987-04` or `1987-04-30`. @see https://www.w3.org/TR/NOTE-datetime */
export function partialDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text);
  return !!found && isRealDate(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
}
