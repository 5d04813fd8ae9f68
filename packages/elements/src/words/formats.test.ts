import { expect } from '@open-wc/testing';
import { fileSize, longDate, partialDate } from './formats.js';

const tags = [
  'en-GB',
  'cy',
  'pl',
  'ur',
  'ar',
  'bn',
  'pa',
  'gu',
  'zh-Hans',
  'fa',
  'ro',
  'so',
  'fr',
  'pt',
  'uk',
];

describe('a date in words', () => {
  it('is as exact as it was written down', () => {
    const dates = ['2015', '2015-03', '2015-03-09'].map((date) => partialDate(date, 'en-GB'));
    expect(dates).to.deep.equal(['2015', 'March 2015', '9 March 2015']);
  });

  it('has the day and year of English letters in every language, with the digits 0 to 9', () => {
    for (const tag of tags) {
      const date = partialDate('2015-03-09', tag);
      expect(date, tag).to.match(/\b0?9/);
      expect(date, tag).to.include('2015');
      expect(date, tag).to.match(/^\P{Nd}*(?:[0-9]+\P{Nd}*)+$/u);
    }
  });

  it('has the months it is given, where browsers know none', () => {
    const months = 'Ionawr Chwefror Mawrth';
    const dates = ['2015', '2015-03', '2015-03-09'].map((date) => partialDate(date, 'cy', months));
    expect(dates).to.deep.equal(['2015', 'Mawrth 2015', '9 Mawrth 2015']);
  });

  it('is British where neither the browser nor the language file knows better', () => {
    for (const tag of ['tlh', 'abcdefgh-a-b'])
      expect(partialDate('2015-03-09', tag)).to.equal('9 March 2015');
  });

  it('is today in the reader’s own time zone', () => {
    expect(longDate(new Date(2026, 10, 23, 0, 30), 'en-GB')).to.equal('23 November 2026');
    expect(longDate(new Date(2026, 10, 23, 0, 30), 'fa')).to.include('2026');
  });
});

describe('the size of a file', () => {
  it('is in the unit that phones show', () => {
    expect(fileSize(1_440_000, 'en-GB')).to.match(/^1\.4\sMB$/);
    expect(fileSize(80_000, 'en-GB')).to.match(/^80\skB$/);
    expect(fileSize(2_000_000, 'fa')).to.match(/^\P{Nd}*2\P{Nd}*$/u);
  });
});
