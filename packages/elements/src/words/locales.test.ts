import { expect } from '@open-wc/testing';
import { directionOf, languageFaults, textsOf, type LanguageFile } from '../test-support/language-faults.js';
import { partialDate } from './formats.js';
import { allSourceWords } from './source.js';
import { interfaceWords } from './language-file.js';

const tags = ['ar', 'bn', 'cy', 'fa', 'fr', 'gu', 'pa', 'pl', 'pt', 'ro', 'so', 'uk', 'ur', 'zh-Hans'];

const read = async (tag: string): Promise<LanguageFile> => {
  const response = await fetch(new URL(`../../locales/${tag}.json`, import.meta.url));
  return (await response.json()) as LanguageFile;
};

describe('each language of the interface', () => {
  for (const tag of tags) {
    it(`is whole: ${tag}`, async () => {
      const file = await read(tag);
      expect(file.language).to.equal(tag);
      expect(languageFaults(file, allSourceWords)).to.deep.equal([]);
    });

    it(`writes dates in its own words: ${tag}`, async () => {
      const months = textsOf((await read(tag)).words.months ?? '').join();
      if (months !== '') expect(months.split(' ')).to.have.length(12);
      const date = partialDate('2015-03-09', tag, months);
      expect(date).not.to.match(/March|M0/);
      expect(date).to.match(/\p{L}/u);
    });

    it(`is shown in full only where drafts are wanted or a person has checked it: ${tag}`, async () => {
      const file = await read(tag);
      const { catalogue } = interfaceWords(file, allSourceWords, { machineDrafts: true });
      expect(catalogue).to.deep.equal({ months: '', ...file.words });
      const shown = interfaceWords(file, allSourceWords).catalogue;
      const checked = file.status === 'machine-draft' ? file.reviewed : Object.keys(file.words);
      for (const key of Object.keys(allSourceWords))
        expect(shown[key]).to.deep.equal((checked.includes(key) ? file.words : allSourceWords)[key]);
    });
  }
});

describe('the check of a language file', () => {
  const source = { yes: 'Yes', name: 'Enter {name}', left: { one: '{count} day', other: '{count} days' } };
  const words = {
    yes: 'Так',
    name: 'Так: {question}',
    left: { one: '{count} д', few: '{count} д', many: '{count} д', other: '{count} д' },
  };
  const good: LanguageFile = {
    language: 'uk',
    name: 'Українська',
    direction: 'ltr',
    status: 'machine-draft',
    reviewed: [],
    words,
  };
  const faultsWith = (change: object) => languageFaults({ ...good, ...change }, source);

  it('has nothing to say of a good one', () => {
    expect(languageFaults(good, source)).to.deep.equal([]);
  });

  it('finds words that are missing, unknown, empty, left in English, or in another script', () => {
    const { yes: _yes, ...fewer } = words;
    expect(faultsWith({ words: fewer })).to.deep.equal(['yes: is missing. In English it is "Yes".']);
    expect(faultsWith({ reviewed: ['oui'] })[0]).to.match(/^oui: there is no such word/);
    expect(faultsWith({ words: { ...words, yes: ' ' } })).to.deep.equal(['yes: is empty.']);
    expect(faultsWith({ words: { ...words, yes: 'Yes' } })).to.deep.equal(['yes: is not translated.']);
    expect(
      languageFaults({ ...good, language: 'fr', words: { yes: 'Go on' } }, { yes: 'Go on' }),
    ).to.deep.equal(['yes: is the same as in English.']);
    expect(faultsWith({ words: { ...words, yes: 'Так ہ' } })[0]).to.match(/another script/);
    expect(faultsWith({ words: { ...words, yes: '<b>Так</b>' } })[0]).to.match(/holds < or >/);
  });

  it('finds placeholders and plural forms that do not fit', () => {
    expect(faultsWith({ words: { ...words, name: 'Так' } })[0]).to.match(/instead of \(name\)/);
    expect(faultsWith({ words: { ...words, left: '{count} д' } })[0]).to.match(/needs one text for each/);
    expect(faultsWith({ words: { ...words, left: { one: '{count} д', other: '{count} д' } } })[0]).to.match(
      /exactly the plural forms/,
    );
    expect(faultsWith({ words: { ...words, yes: words.left } }).join()).to.match(/no \{count\}/);
  });

  it('finds numbers that a sentence from right to left would turn round', () => {
    const arabic = (yes: string) =>
      languageFaults({ ...good, language: 'ar', direction: 'rtl', words: { yes } }, { yes: 'Like 99 00' });
    expect(arabic('مثل 99 00')[0]).to.match(/change places/);
    expect(arabic('مثل \u206699 00\u2069')).to.deep.equal([]);
  });

  it('knows the letters of other languages, too', () => {
    const words = {
      he: 'כן',
      ta: 'ஆம்',
      ja: 'はい、そうです 漢字 カナ',
      ko: '예',
      'zh-Hant': '是',
      el: 'Ναι',
      ti: 'እወ',
    };
    for (const [language, yes] of Object.entries(words)) {
      const file = { ...good, language, direction: directionOf(language), words: { yes } };
      expect(languageFaults(file, { yes: 'Yes' }), language).to.deep.equal([]);
    }
    expect([directionOf('he'), directionOf('pa'), directionOf('pa-Arab')]).to.deep.equal([
      'rtl',
      'ltr',
      'rtl',
    ]);
  });

  it('finds a direction, a status and fields that cannot be', () => {
    expect(faultsWith({ direction: 'rtl' })).to.deep.equal(['direction: is not that of uk.']);
    expect(faultsWith({ status: 'done' })[0]).to.match(/^status: is none of/);
    expect(faultsWith({ html: '' })).to.deep.equal(['html: is not known.']);
    expect(faultsWith({ name: '' })[0]).to.match(/^name: is empty/);
  });
});
