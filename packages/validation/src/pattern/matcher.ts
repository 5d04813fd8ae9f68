import { spend } from '../run.js';

/** Whether a text contains a match. */
export type Matcher = (text: string) => boolean;

/**
 * Runs a judged pattern by the browser's own engine. Where its time grows with the square of the length, a text of some
 * 7,000 characters uses up the steps of a whole validation and is refused, rather than run for a second.
 */
export function matcher(source: string, degree: number): Matcher {
  const expression = new RegExp(source, 'u');
  return (text) => {
    spend(text.length ** (degree + 1) / 256);
    return expression.test(text);
  };
}
