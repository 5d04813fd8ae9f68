import { expect } from '@open-wc/testing';
import { durationWords, spanWords } from './dates.js';
import { languageOf } from './say.js';

const english = languageOf();

describe('dates in words', () => {
  const spans = [
    ['2026-12-04T10:00', '2026-12-04T12:00', 'Friday 4 December 2026, 10am to midday'],
    ['2026-12-04T09:05', '', 'Friday 4 December 2026, 9:05am'],
    ['2026-12-04', '', 'Friday 4 December 2026'],
    ['2026-12-04', '2026-12-06', 'Friday 4 December 2026 to Sunday 6 December 2026'],
    [
      '2026-12-04T22:00',
      '2026-12-05T00:00',
      'Friday 4 December 2026, 10pm to Saturday 5 December 2026, midnight',
    ],
  ] as const;
  for (const [start, end, words] of spans)
    it(`says ${words}`, () => {
      expect(spanWords(start, end, english)).to.equal(words);
    });

  it('says times of other languages as their clocks show them', () => {
    const words = spanWords('2026-12-04T17:30', '', languageOf({ language: 'fr' }));
    expect(words).to.match(/décembre 2026, 17:30$/);
  });

  it('says how long something takes', () => {
    expect(durationWords('PT1H30M', english)).to.equal('1 hour 30 minutes');
    expect(durationWords('PT45M', english)).to.equal('45 minutes');
    expect(durationWords('an hour', english)).to.equal('');
  });
});
