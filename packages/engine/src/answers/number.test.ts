import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { question, read, shown } from '../test-support/read.js';

describe('number question', () => {
  for (const [typed, answer] of [
    ['12', 12],
    [' 1,000 ', 1000],
    ['1 000 000.5', 1000000.5],
    ['1,00,000', 100000],
    ['-0', 0],
    ['−3', -3],
    ['.5', 0.5],
    ['7.', 7],
  ] as const) {
    it(`reads ${JSON.stringify(typed)} as ${answer}`, () => {
      assert.deepEqual(read(question('number'), typed), { answer });
    });
  }

  for (const typed of ['twelve', '1,5', '1,0000', '12 kg', '--1', '1e999', '.', '0x10']) {
    it(`keeps ${JSON.stringify(typed)} without guessing a number`, () => {
      assert.deepEqual(read(question('number'), typed), {
        issue: { keyword: 'type', params: { type: 'number' } },
      });
    });
  }

  it('reads every number that it shows', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        assert.deepEqual(read(question('number'), shown(question('number'), number)!), {
          answer: number + 0,
        });
      }),
      { seed: 2 },
    );
  });
});
