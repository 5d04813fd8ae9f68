// The words of every form: easy enough by two formulas, kind, and honest about where they come from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument, checkLocales } from '@coform/format';
import { readability } from '@coform/format/readability';
import { shownWords } from './support/form-rules.mjs';
import { forms } from './support/form-files.mjs';
import { reasons } from './support/hard-sentences.mjs';

/** Fewer words say too little: the formulas were made from passages of a hundred. */
const ENOUGH = 100;
const YEARS_BEFORE_SCHOOL = 5;
const ages = ({ fleschKincaid, colemanLiau }) => ({
  'Flesch–Kincaid': fleschKincaid + YEARS_BEFORE_SCHOOL,
  'Coleman–Liau': colemanLiau + YEARS_BEFORE_SCHOOL,
});
const isEnglish = ({ language }) => /^en(-|$)/.test(language);
const limitOf = ({ language }) => (language.endsWith('-x-easyread') ? 9 : 11);

function isEasy({ all, sentences, pages }, limit) {
  const parts = { 'all words': all, 'whole sentences': sentences };
  for (const page of pages) if (page.words >= ENOUGH) parts[`page ${page.linkId}`] = page;
  for (const [part, measure] of Object.entries(parts))
    for (const [formula, age] of Object.entries(ages(measure)))
      assert.ok(age <= limit, `${part}: ${age} by ${formula}, more than ${limit}`);
}

describe('the forms', () => {
  it('are found by reading the folder', () => {
    const ids = forms.map(({ document }) => document.id);
    for (const id of ['health-passport', 'gad-7', 'ask-for-a-place']) assert.ok(ids.includes(id), id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('have a hard sentence only for a written reason, and no reason is left over', () => {
    const hard = new Set(
      forms.flatMap(({ document }) => readability(document).hardSentences.map(({ sentence }) => sentence)),
    );
    assert.deepEqual([...hard].sort(), [...reasons.keys()].sort());
  });
});

for (const { name, document, locales, readme } of forms) {
  describe(name, () => {
    it('has nothing to mend or to consider, in any of its languages', () => {
      assert.deepEqual(checkDocument(document), []);
      assert.deepEqual(checkLocales(document, locales), []);
    });

    it('can be read at the age of 11, by both formulas', () => {
      const found = readability(document);
      assert.ok(found.all.words > 50);
      isEasy(found, 11);
      assert.ok(found.ok);
    });

    it('has no sentence of more than 20 words', () => {
      assert.deepEqual(readability(document).longSentences, []);
    });

    for (const locale of locales.filter(isEnglish)) {
      it(`can be read at the age of ${limitOf(locale)} in ${locale.language}, in short sentences`, () => {
        const found = readability(document, { locale, limit: limitOf(locale) });
        isEasy(found, limitOf(locale));
        assert.deepEqual(found.longSentences, []);
      });
    }

    it('never pleads, blames or talks down', () => {
      const said = [...shownWords(document), ...locales.filter(isEnglish).flatMap(wordsOf)];
      for (const { path, words } of said)
        assert.doesNotMatch(
          words,
          /\b(please|invalid|sorry|oops|simply|obviously|brave|suffer(s|ing)? from|service users?)\b/i,
          path,
        );
    });

    it('says that the people and sessions it tells of are an example', () => {
      assert.equal(document.provenance.example, true);
      assert.match(
        document.provenance.statement,
        /example|sample/,
        'whoever reads the statement alone must see it, too',
      );
    });

    it('has a README that begins with what the form is', () => {
      assert.match(readme ?? '', /^# \S.+\n\n\S/);
    });
  });
}

const wordsOf = ({ language, words }) =>
  Object.entries(words).flatMap(([linkId, slots]) =>
    Object.entries(slots).map(([slot, text]) => ({ path: `${language} ${linkId} ${slot}`, words: text })),
  );
