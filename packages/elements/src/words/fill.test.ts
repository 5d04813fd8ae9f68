import { expect } from '@open-wc/testing';
import { capitalised, fill } from './fill.js';

describe('a word with placeholders', () => {
  it('takes in text as it is', () => {
    expect(fill('Remove {row}', { row: '<b>$&</b>' })).to.equal('Remove <b>$&</b>');
  });

  it('leaves out what it is not given, whatever its name', () => {
    expect(fill('a{gone}b{constructor}c{__proto__}d', { list: ['x'] })).to.equal('abcd');
    expect(fill('a{list}b', { list: ['x'] })).to.equal('ab');
  });

  it('writes numbers as the language does, with the digits 0 to 9', () => {
    const written = (language: string) => fill('{count}', { count: 12345.5 }, language);
    expect(written('en-GB')).to.equal('12,345.5');
    expect(written('fr')).to.match(/^12\s345,5$/);
    expect(['ar', 'fa', 'bn', 'ur', 'pa', 'gu'].map(written).join()).to.match(/^[\d٬٫.,]+$/u);
    expect(fill('{limit}', { limit: 0.0001 })).to.equal('0.0001');
  });
});

describe('a word from right to left', () => {
  it('keeps what is put into it apart, so that a file name does not swap places with its neighbours', () => {
    expect(fill('إزالة {file}', { file: 'photo 1.jpg', count: 3 })).to.equal('إزالة \u2068photo 1.jpg\u2069');
    expect(fill('{count} أسئلة', { count: 3 }, 'ar')).to.equal('3 أسئلة');
  });
});

describe('a word with plural forms', () => {
  const results = {
    one: '{count} wynik',
    few: '{count} wyniki',
    many: '{count} wyników',
    other: '{count} wyniku',
  };

  it('gives the form that the language has for the count', () => {
    const polish = [1, 2, 5, 22, 1.5].map((count) => fill(results, { count }, 'pl'));
    expect(polish).to.deep.equal(['1 wynik', '2 wyniki', '5 wyników', '22 wyniki', '1,5 wyniku']);
  });

  it('gives the last form where there is no other for the count, or no count', () => {
    expect(fill({ one: 'one', other: 'some' }, { count: 2 }, 'cy')).to.equal('some');
    expect(fill({ one: 'one', other: 'some' })).to.equal('some');
  });

  it('is still shown where the language tag makes no sense', () => {
    expect(fill({ one: 'one', other: '{count}' }, { count: 1000 }, 'abcdefgh-a-b')).to.equal('1,000');
  });
});

describe('the start of a sentence', () => {
  it('has a capital letter as the language writes it', () => {
    expect(capitalised('your name', 'en-GB')).to.equal('Your name');
    expect(capitalised('ilk ad', 'tr')).to.equal('İlk ad');
    expect(capitalised('', 'en-GB')).to.equal('');
  });
});
