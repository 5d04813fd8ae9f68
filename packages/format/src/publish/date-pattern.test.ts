import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holds } from '../conditions.js';
import { datePattern } from './date-pattern.js';

describe('the pattern of a date comparison', () => {
  const part = (max: number, length: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
  const date = fc.tuple(part(9999, 4), part(99, 2), part(99, 2)).map((parts) => parts.join('-'));
  const near = fc.tuple(date, date, fc.nat(10)).map(([a, b, at]) => a.slice(0, at) + b.slice(at));

  for (const operator of ['>', '<', '>=', '<='] as const) {
    it(`matches exactly the dates that are ${operator} the given one`, () => {
      fc.assert(
        fc.property(date, date, near, (limit, other, mixed) => {
          const pattern = new RegExp(datePattern(operator, limit), 'u');
          for (const answer of [limit, other, mixed.length === 10 ? mixed : other, `${limit}x`, '2000']) {
            assert.equal(pattern.test(answer), holds({ question: 'q', operator, answer: limit }, answer));
          }
        }),
        { numRuns: 3000 },
      );
    });
  }

  it('matches nothing where nothing can come before or after', () => {
    for (const pattern of [datePattern('<', '0000-00-00'), datePattern('>', '9999-99-99')]) {
      for (const answer of ['', 'x', '0000-00-00', '9999-99-99'])
        assert.doesNotMatch(answer, new RegExp(pattern, 'u'));
    }
  });
});
