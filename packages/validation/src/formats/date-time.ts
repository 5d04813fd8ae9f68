import { date } from './date.js';
import { time } from './time.js';

/** A day and a time with `T` between. @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
export function dateTime(text: string): boolean {
  return /^.{10}t/iu.test(text) && date(text.slice(0, 10)) && time(text.slice(11));
}
