/** One look at a goal. `rating` is 0 (not started) to 10 (there); a look may have words alone, or no day. */
export interface Look {
  /** `YYYY-MM-DD`; undefined where no day was written down. */
  readonly date: string | undefined;
  readonly rating: number | undefined;
  readonly note: string;
}

/** A goal with what was said of it so far, the earliest look first; looks without a day come last, as written. */
export interface RatedGoal {
  /** 1 to 3, as the plan counts them. */
  readonly number: number;
  /** The goal in its owner's words; empty where only looks at it were written down. */
  readonly goal: string;
  readonly looks: readonly Look[];
}

interface Answers {
  readonly [name: string]: unknown;
}

const list = (value: unknown): readonly Answers[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).filter(
    (entry): entry is Answers => typeof entry === 'object' && entry !== null && !Array.isArray(entry),
  );
const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const day = (value: unknown): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(words(value)) ? words(value) : undefined;
const zeroToTen = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 10 ? value : undefined;

/**
 * What a living well plan says of its goals over time. Reads answers of any origin: what is no look is left out. Goals
 * that nobody has looked at yet are left out, too.
 *
 * @example
 * import assert from 'node:assert/strict';
 * import { ratedGoals } from '@coform/forms/living-well-plan';
 * const answers = {
 *   goals: [{ goal: 'Go to the shop by myself' }],
 *   progress: [{ goal: 'goal1', date: '2027-02-01', rating: 4 }, { goal: 'goal1', date: '2027-01-01', rating: 2 }],
 * };
 * assert.deepEqual(ratedGoals(answers)[0].looks.map(({ rating }) => rating), [2, 4]);
 */
export function ratedGoals(answers: Answers): readonly RatedGoal[] {
  const looks = list(answers.progress);
  return [1, 2, 3].flatMap((number) => {
    const own = looks
      .filter(({ goal }) => goal === `goal${number}`)
      .map((look) => ({ date: day(look.date), rating: zeroToTen(look.rating), note: words(look.note) }))
      .filter(({ rating, note }) => rating !== undefined || note !== '')
      .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : a.date === b.date ? 0 : 1));
    const goal = words(list(answers.goals)[number - 1]?.goal);
    return own.length > 0 ? [{ number, goal, looks: own }] : [];
  });
}
