import type { ViewValue } from '../types.js';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The text of one part, trimmed; empty when there is none. */
export function partOf(viewValue: ViewValue, part: string): string {
  const value = Object.hasOwn(viewValue as object, part)
    ? (viewValue as Record<string, unknown>)[part]
    : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** 1 to 12 for a number or an English name of at least three letters; 0 when it is no month. */
export function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text) <= 12 ? Number(text) : 0;
  const name = text.toLowerCase().replace(/\.$/, '');
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Days in a month of the proleptic Gregorian calendar, which repeats every 400 years. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
