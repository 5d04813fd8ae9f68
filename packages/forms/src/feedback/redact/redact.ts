import { emails } from './emails.js';
import { MARKS, type Found, type IdentifierKind } from './marks.js';
import { numbers } from './numbers.js';
import { postcodes } from './postcodes.js';

/** What was taken out of a text, and where it stood in it (UTF-16 units). */
export interface TakenOut extends Found {
  readonly text: string;
}

export interface Redacted {
  readonly text: string;
  /** In the order of the text. Holds what the person typed: show it to them, and send it nowhere. */
  readonly takenOut: readonly TakenOut[];
}

/**
 * Takes out what says who a person is or how to reach them: NHS numbers (by modulus 11, or grouped 3 3 4), UK phone
 * numbers and those with + of other countries, email addresses, whole postcodes. Digits may be grouped in any way and be of
 * other scripts. Other numbers, dates with a year, prices, times and ratings stay. It does not find names, streets or
 * dates of birth, so whatever asks for words also asks people to leave those out.
 *
 * A second time takes nothing more out. Runs in time that grows with the length of the text.
 *
 * @see https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/data-minimisation/
 * @example
 * redact('Ring me on 07700 900982.').text; // 'Ring me on [phone number taken out].'
 */
export function redact(text: string): Redacted {
  const found = [...emails(text), ...postcodes(text), ...numbers(text)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  let rest = '';
  let at = 0;
  const takenOut: TakenOut[] = [];
  for (const { kind, start, end } of found) {
    if (start < at) {
      // Two that overlap are one: the later end is the safe one.
      const last = takenOut.at(-1);
      if (last && end > at) {
        takenOut[takenOut.length - 1] = { ...last, end, text: text.slice(last.start, end) };
        at = end;
      }
      continue;
    }
    takenOut.push({ kind, start, end, text: text.slice(start, end) });
    rest += text.slice(at, start) + MARKS[kind];
    at = end;
  }
  return { text: rest + text.slice(at), takenOut };
}

export type { IdentifierKind };
