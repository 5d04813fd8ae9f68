import { expect } from '@open-wc/testing';
import { interfaceWords } from './language-file.js';

const source = { yes: 'Yes', no: 'No', left: { one: '{count} left', other: '{count} left' } };
const welsh = { language: 'cy', status: 'machine-draft', words: { yes: 'Ie', no: 'Na', extra: 'Arall' } };

describe('words of a language file', () => {
  it('are shown once a person has reviewed them, with English for the rest', () => {
    const shown = interfaceWords({ ...welsh, reviewed: ['yes'] }, source);
    expect(shown).to.deep.equal({ language: 'cy', catalogue: { ...source, yes: 'Ie' }, hasDrafts: false });
  });

  it('are shown as machine drafts where the host opts in, and say so', () => {
    const shown = interfaceWords(welsh, source, { machineDrafts: true });
    expect(shown.catalogue).to.deep.equal({ ...source, yes: 'Ie', no: 'Na' });
    expect(shown.hasDrafts).to.equal(true);
  });

  it('are all shown where the whole file is reviewed', () => {
    const shown = interfaceWords({ ...welsh, status: 'reviewed' }, source);
    expect(shown.catalogue.no).to.equal('Na');
    expect(shown.hasDrafts).to.equal(false);
  });

  it('may have plural forms', () => {
    const left = { zero: '{count}', other: '{count} ar ôl' };
    const shown = interfaceWords({ ...welsh, status: 'source', words: { left } }, source);
    expect(shown.catalogue.left).to.equal(left);
  });
});

describe('a language file that is not one', () => {
  const english = { language: 'en-GB', catalogue: source, hasDrafts: false };
  const drafts = { machineDrafts: true };

  it('leaves everything in English', () => {
    for (const file of [
      undefined,
      null,
      'cy',
      7,
      [],
      {},
      { ...welsh, words: null },
      { ...welsh, language: 1 },
    ])
      expect(interfaceWords(file, source, drafts)).to.deep.equal(english);
    expect(interfaceWords(welsh, source)).to.deep.equal(english);
  });

  it('has each word that is no text passed over', () => {
    const wrong = [
      7,
      '',
      null,
      ['x'],
      {},
      { one: 'x' },
      { other: 7 },
      { other: 'x', one: {} },
      { other: '' },
    ];
    for (const left of wrong)
      expect(interfaceWords({ ...welsh, words: { left } }, source, drafts)).to.deep.equal(english);
  });

  it('cannot reach into objects', () => {
    const words: unknown = JSON.parse('{"__proto__": {"yes": "bad"}, "constructor": "bad"}');
    const shown = interfaceWords({ ...welsh, words }, source, drafts);
    expect(shown).to.deep.equal(english);
    expect(({} as Record<string, unknown>).yes).to.equal(undefined);
  });
});
