import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, isEnabled } from './conditions.js';
import type { Condition } from './generated/form-document.js';

const test = (operator: Condition['operator'], answer: Condition['answer'], given: unknown): boolean =>
  holds({ question: 'q', operator, answer }, given);

describe('a condition on a question without an answer', () => {
  for (const nothing of [undefined, null, '', []]) {
    it(`holds only for exists: false (${nothing === undefined ? 'undefined' : JSON.stringify(nothing)})`, () => {
      assert.equal(test('exists', false, nothing), true);
      assert.equal(test('exists', true, nothing), false);
      for (const operator of ['=', '!=', '>', '<', '>=', '<=', 'includes'] as const) {
        assert.equal(test(operator, 'a', nothing), false);
        assert.equal(test(operator, '', nothing), false);
      }
    });
  }
});

describe('a condition on an answered question', () => {
  const cases: [Condition['operator'], Condition['answer'], unknown, boolean][] = [
    ['exists', true, false, true],
    ['exists', false, 0, false],
    ['=', 'a', 'a', true],
    ['=', 1, '1', false],
    ['=', true, 'true', false],
    ['!=', 'a', 'b', true],
    ['!=', 1, '1', true],
    ['!=', false, false, false],
    ['>', 2, 3, true],
    ['>', 2, 2, false],
    ['>=', 2, 2, true],
    ['<', 10, 9, true],
    ['<=', 10, 11, false],
    ['>', 2, '3', false],
    ['>', '2000-01-31', '2000-02-01', true],
    ['<', '2000-01-31', '1999-12-31', true],
    ['<=', '2000-01-31', '2000-01-31', true],
    ['>', 'a', 'b', false],
    ['>', '2000-01-31', '2001', false],
    ['includes', 'a', ['b', 'a'], true],
    ['includes', 'a', ['b'], false],
    ['includes', 'a', 'abc', false],
  ];
  for (const [operator, answer, given, expected] of cases) {
    it(`${expected ? 'holds' : 'does not hold'}: ${JSON.stringify(given)} ${operator} ${JSON.stringify(answer)}`, () => {
      assert.equal(test(operator, answer, given), expected);
    });
  }
});

describe('an entry with conditions', () => {
  const enableWhen: Condition[] = [
    { question: 'a', operator: '=', answer: 1 },
    { question: 'b', operator: '=', answer: 1 },
  ];
  const answers = new Map([['a', 1]]);
  const answerOf = (question: string) => answers.get(question);

  it('is enabled when all hold, or any where it says so', () => {
    assert.equal(isEnabled({ enableWhen, enableBehavior: 'all' }, answerOf), false);
    assert.equal(isEnabled({ enableWhen, enableBehavior: 'any' }, answerOf), true);
  });

  it('is enabled without conditions', () => {
    assert.equal(isEnabled({ enableWhen: [], enableBehavior: 'any' }, answerOf), true);
  });
});
