import type { Run } from '../run.js';

/** Whether a text contains a match. */
export type Matcher = (text: string, run: Run) => boolean;

/**
 * Runs a judged pattern by the browser's own engine. Where its time grows with the square of the length, a text of some
 * 7,000 characters uses up the steps of a whole validation and is refused, rather than run for a second.
 */
export function matcher(source: string, degree: number): Matcher {
  const expression = new RegExp(source, 'u');
  return (text, run) => {
    run.spend(degree === 0 ? text.length / 256 : (text.length * text.length) / 256);
    return expression.test(text);
  };
}
