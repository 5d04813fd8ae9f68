import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { question, read, shown } from '../test-support/read.js';

const dated = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/');
  return read(question('date'), { day, month, year });
};

describe('date question', () => {
  for (const [typed, answer] of [
    ['5/1/2020', '2020-01-05'],
    [' 05 / 01 / 2020 ', '2020-01-05'],
    ['31/jan/1999', '1999-01-31'],
    ['1/Sept./2024', '2024-09-01'],
    ['1/DECEMBER/2024', '2024-12-01'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2000', '2000-02-29'],
    ['29/2/0004', '0004-02-29'],
  ] as const) {
    it(`reads ${typed} as ${answer}`, () => {
      assert.deepEqual(dated(typed), { answer });
    });
  }

  for (const [typed, params] of [
    ['5//', { reason: 'missing', missing: ['month', 'year'], part: 'month' }],
    ['/x/2020', { reason: 'missing', missing: ['day'], part: 'day' }],
    ['5/1/20', { reason: 'year-digits', part: 'year' }],
    ['5/1/20201', { reason: 'year-digits', part: 'year' }],
    ['5/13/2020', { reason: 'not-real', part: 'month' }],
    ['5/ja/2020', { reason: 'not-real', part: 'month' }],
    ['5/0/2020', { reason: 'not-real', part: 'month' }],
    ['32/1/2020', { reason: 'not-real', part: 'day' }],
    ['0/1/2020', { reason: 'not-real', part: 'day' }],
    ['31/6/2020', { reason: 'not-real' }],
    ['29/2/1900', { reason: 'not-real' }],
    ['40/40/2020', { reason: 'not-real' }],
  ] as const) {
    it(`says of ${typed} what is to be mended`, () => {
      assert.deepEqual(dated(typed), { issue: { keyword: 'date', params } });
    });
  }

  it('has no answer while all boxes are empty', () => {
    assert.deepEqual(dated(' / / '), {});
  });

  it('reads every date that it shows', () => {
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const answer = day.toISOString().slice(0, 10);
        assert.deepEqual(read(question('date'), shown(question('date'), answer)!), { answer });
      }),
      { seed: 3 },
    );
  });

  it('shows a prefilled text that is no date where it can be mended', () => {
    assert.equal(
      read(question('date'), shown(question('date'), 'last spring')!).issue?.params.reason,
      'missing',
    );
    assert.equal(shown(question('date'), 20200105), undefined);
  });
});

describe('month and year question', () => {
  const read2 = (month: string, year: string) => read(question('month-year'), { month, year });

  it('reads a month with its year, and a year alone', () => {
    assert.deepEqual(read2('march', '2024'), { answer: '2024-03' });
    assert.deepEqual(read2('', '2024'), { answer: '2024' });
    assert.deepEqual(shown(question('month-year'), '2024-03'), { month: '3', year: '2024' });
    assert.deepEqual(shown(question('month-year'), '2024'), { month: '', year: '2024' });
  });

  it('says what is to be mended', () => {
    assert.deepEqual(read2('3', '').issue?.params, { reason: 'missing', missing: ['year'], part: 'year' });
    assert.deepEqual(read2('13', '2024').issue?.params, { reason: 'not-real', part: 'month' });
    assert.deepEqual(read2('3', '24').issue?.params, { reason: 'year-digits', part: 'year' });
    assert.deepEqual(read2('', ''), {});
  });

  it('keeps what is typed where a page has one plain box for it', () => {
    assert.equal(read(question('month-year'), 'March 2024').issue?.keyword, 'type');
    assert.deepEqual(read(question('month-year'), ''), {});
  });
});
