import { digitRuns, type DigitGroup } from './digits.js';
import type { Found, IdentifierKind } from './marks.js';

/** Dates with their year, and prices: digits that must not be joined to others. */
const ORDINARY = [
  /(?<![\d])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![\d])/g,
  /(?<![\d])(?:19|20)\d\d([./-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d])/g,
  /[£$€]\s?\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?(?![\d])/g,
];

/** NHS numbers and UK phone numbers, however their digits are grouped. */
export function numbers(text: string): Found[] {
  const blocked = ORDINARY.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole }) => [index, index + whole.length] as const),
  );
  return digitRuns(text, blocked).flatMap((run) => identifiers(run, text));
}

/** Goes through a run from its first group on, and takes the longest stretch that is a number of a person's. */
function identifiers(run: readonly DigitGroup[], text: string): Found[] {
  const found: Found[] = [];
  let first = 0;
  while (first < run.length) {
    const length = stretch(run, first);
    if (length === undefined) {
      first += 1;
      continue;
    }
    const group = run[first]!;
    const bracket = /[(（]\s?$/.exec(text.slice(0, group.start))?.[0].length ?? 0;
    found.push({
      kind: length.kind,
      start: group.start - (group.plus ? 1 : bracket),
      end: run[first + length.groups - 1]!.end,
    });
    first += length.groups;
  }
  return found;
}

function stretch(
  run: readonly DigitGroup[],
  first: number,
): { readonly kind: IdentifierKind; readonly groups: number } | undefined {
  let digits = '';
  let best: { kind: IdentifierKind; groups: number } | undefined;
  for (let last = first; last < run.length && digits.length <= 15; last += 1) {
    digits += run[last]!.digits;
    const lengths = run.slice(first, last + 1).map((group) => group.digits.length);
    const kind = kindOf(digits, lengths, run[first]!.plus);
    if (kind) best = { kind, groups: last - first + 1 };
  }
  return best;
}

function kindOf(digits: string, lengths: readonly number[], plus: boolean): IdentifierKind | undefined {
  // +44, 0044 or 44 in front, then the number with or without its 0.
  const abroad = /^(?:00)?44(0?[1-9]\d{8,9})$/.exec(digits);
  if (abroad && (plus || digits.startsWith('00') || digits.length >= 12)) return 'telephone';
  // A number of another country.
  if (plus && digits.length >= 8 && digits.length <= 15) return 'telephone';
  if (/^0[1-9]\d{9}$/.test(digits)) return 'telephone';
  const shape = lengths.join('-');
  if (digits.length === 10 && (hasModulus11(digits) || shape === '3-3-4')) return 'nhs-number';
  // Ten digits with their 0 are rare: they are grouped after the code of the area, or not at all.
  if (/^0[1-9]\d{8}$/.test(digits) && (lengths[0] ?? 0) >= 4) return 'telephone';
  return undefined;
}

/**
 * The check of an NHS number.
 *
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
function hasModulus11(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}
