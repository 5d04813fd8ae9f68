import { expect } from '@open-wc/testing';
import { languageFaults, type LanguageFile } from '../test-support/language-faults.js';
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

    it(`is shown in full only where drafts are wanted or a person has checked it: ${tag}`, async () => {
      const file = await read(tag);
      const { catalogue } = interfaceWords(file, allSourceWords, { machineDrafts: true });
      expect(catalogue).to.deep.equal(file.words);
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

  it('finds a direction, a status and fields that cannot be', () => {
    expect(faultsWith({ direction: 'rtl' })).to.deep.equal(['direction: is not that of uk.']);
    expect(faultsWith({ status: 'done' })[0]).to.match(/^status: is none of/);
    expect(faultsWith({ html: '' })).to.deep.equal(['html: is not known.']);
    expect(faultsWith({ name: '' })[0]).to.match(/^name: is empty/);
  });
});
