import type { Keyword } from './site.js';

/** What two numbers must be to each other. */
export const comparisons = {
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
};

/** A keyword that compares a number with a limit. */
export const numberBound =
  (keyword: string, comparison: keyof typeof comparisons): Keyword =>
  (value, site) => {
    const params = { comparison, limit: site.as('number', value) };
    const holds = comparisons[comparison];
    return (instance, run) =>
      typeof instance !== 'number' || holds(instance, params.limit) || run.fail(keyword, params);
  };

/** A keyword that compares how many there are of something with a limit. `count` gives undefined for what it is not about. */
export const countBound =
  (
    keyword: string,
    comparison: '<=' | '>=',
    count: (value: unknown, limit: number) => number | undefined,
  ): Keyword =>
  (value, site) => {
    const params = { limit: site.count(value) };
    const holds = comparisons[comparison];
    return (instance, run) => {
      const size = count(instance, params.limit);
      return size === undefined || holds(size, params.limit) || run.fail(keyword, params);
    };
  };
