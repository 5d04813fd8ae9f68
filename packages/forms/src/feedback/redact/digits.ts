/** The zeros of the digits that people in the UK may type: ASCII, Arabic, Persian and Urdu, Indian scripts, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xff10];

/** The value of a digit in any of those scripts; undefined for any other character. */
export function digitOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((one) => code >= one && code <= one + 9);
  return zero === undefined ? undefined : code - zero;
}

/** Digits that stand together, with where they begin and end in the text. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** A + stands before it. */
  readonly plus: boolean;
}

const SEPARATOR = /^[\s\u00a0\u00ad\u200b-\u200f\u2060().·_/‐-―−-]{1,4}$/u;

/**
 * Groups of digits that may belong together, because nothing but a few spaces, dots, dashes, slashes or brackets stands between
 * them. `blocked` are stretches (dates, prices) whose digits are none of a person's numbers.
 */
export function digitRuns(text: string, blocked: readonly (readonly [number, number])[]): DigitGroup[][] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  for (const group of groups(text)) {
    const last = run.at(-1);
    const between = last && text.slice(last.end, group.plus ? group.start - 1 : group.start);
    if (last && !(between && SEPARATOR.test(between) && !group.plus)) {
      runs.push(run);
      run = [];
    }
    if (blocked.some(([start, end]) => group.start < end && group.end > start)) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(group);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function* groups(text: string): Generator<DigitGroup> {
  let digits = '';
  for (let at = 0; at <= text.length; at += 1) {
    const digit = at < text.length ? digitOf(text[at]!) : undefined;
    if (digit !== undefined) digits += String(digit);
    else if (digits) {
      const start = at - digits.length;
      yield { digits, start, end: at, plus: text[start - 1] === '+' || text[start - 1] === '＋' };
      digits = '';
    }
  }
}
