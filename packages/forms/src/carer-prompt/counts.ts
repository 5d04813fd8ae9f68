import { valueAt, type SentAnswers } from './summary/response.js';

/** What is counted of each form: choices that say nothing of one person by themselves. Never words, dates or names. */
const COUNTED: { readonly [form: string]: { readonly [name: string]: string } } = {
  'carer-prompt': {
    looksAfter: '/looksAfter',
    under18: '/under18',
    together: '/together',
    hours: '/hours',
    help: '/help',
    contact: '/contact/wanted',
  },
  'carer-record': {
    agrees: '/before/agrees',
    under18: '/identify/under18',
    point: '/identify/point',
    hours: '/identify/hours',
    given: '/support/given',
    assessment: '/support/assessment',
    consent: '/involve/consent',
  },
};

/** What an option's value looks like; anything else in its place could be words of a person's. */
const OPTION = /^[a-z0-9-]{1,40}$/;

/** A number that is safe to show: rounded, or `'few'` where it is too small to be shown. */
export type SafeCount = number | 'few';

export interface CarerCounts {
  readonly form: string;
  readonly responses: SafeCount;
  /** Counts by question, then by option. Options that nobody chose are not there. */
  readonly questions: { readonly [question: string]: { readonly [option: string]: SafeCount } };
}

export interface CountOptions {
  /** Counts below this are `'few'`. 8 by default; 2 is the least. */
  readonly fewerThan?: number;
  /** All other counts are rounded to a multiple of this, so that no small one follows from a difference. 5 by default. */
  readonly roundTo?: number;
}

/**
 * How many carers were found and what they need, with nobody in it: for a board or a commissioner.
 *
 * Numbers under 8 become `'few'` and all others are rounded to 5, as NHS statistics do, so that neither one person nor
 * the difference of two tables shows. Give it all responses of a period at once: tables of single days tell more.
 *
 * @throws {RangeError} when `fewerThan` is under 2 or `roundTo` under 1
 * @example
 * carerCounts([{ form: 'carer-prompt', edition: '1.0.0', answers: { looksAfter: 'yes' } }])[0]?.responses; // 'few'
 */
export function carerCounts(
  responses: readonly SentAnswers[],
  { fewerThan = 8, roundTo = 5 }: CountOptions = {},
): CarerCounts[] {
  if (!(fewerThan >= 2))
    throw new RangeError('`fewerThan` is under 2, which would show single people. Give at least 2.');
  if (!(roundTo >= 1)) throw new RangeError('`roundTo` is under 1. Give 1 for exact counts, or 5.');
  const safe = (count: number): SafeCount =>
    count < fewerThan ? 'few' : Math.round(count / roundTo) * roundTo;
  return Object.entries(COUNTED)
    .map(([form, questions]) => ({
      form,
      questions,
      of: responses.filter((response) => response.form === form),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ form, questions, of }) => ({
      form,
      responses: safe(of.length),
      questions: Object.fromEntries(
        Object.entries(questions).map(([name, pointer]) => [name, tally(of, pointer, safe)]),
      ),
    }));
}

function tally(
  responses: readonly SentAnswers[],
  pointer: string,
  safe: (count: number) => SafeCount,
): { readonly [option: string]: SafeCount } {
  const counts = new Map<string, number>();
  for (const { answers } of responses) {
    const value = valueAt(answers, pointer);
    for (const option of Array.isArray(value) ? value : [value])
      if (typeof option === 'string' && OPTION.test(option))
        counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].map(([option, count]) => [option, safe(count)]));
}
