// The Easy Read of the carer prompt and of feedback: complete, true to the form, plainer than it, and with pictures.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, checkLocales, createWords } from '../../packages/format/dist/index.js';
import { readability } from '../../packages/format/dist/readability/index.js';
import { form, optionsOf } from './support/form-rules.mjs';

const read = (file) =>
  JSON.parse(readFileSync(new URL(`../../packages/forms/${file}`, import.meta.url), 'utf8'));
const { pictures } = read('pictures/pictures.json');
const marks = (words) => (words.match(/\{[^}]*\}/g) ?? []).sort();

/** Every word of a form by linkId and slot, found without the library that reads it. */
const wordsOf = ({ entries }) =>
  entries.flatMap(({ entry, schema }) => {
    const own = ['title', 'label', 'hint', 'text', 'why', 'shortName'].map((slot) => [slot, entry[slot]]);
    const named = [
      ['label', !entry.label && !entry.title && schema?.title],
      ['hint', !entry.hint && schema?.description],
      ...optionsOf(schema).map((option) => [`option.${option.const}`, option.title]),
    ];
    return [...own, ...named]
      .filter(([, words]) => words)
      .map(([slot, words]) => [entry.linkId, slot, words]);
  });

for (const id of ['carer-prompt', 'feedback']) {
  const easyRead = read(`${id}/locales/en-GB-x-easyread.json`);
  const { document, entries } = form(id);
  const source = wordsOf({ entries });

  describe(`${id} in Easy Read`, () => {
    it('is claimed by the form, with nothing to mend or to consider', () => {
      assert.deepEqual(document.locales, ['en-GB-x-easyread']);
      assert.deepEqual(checkDocument(document), []);
      assert.deepEqual(checkLocales(document, [easyRead]), []);
    });

    it('says that a machine drafted it', () => {
      // reason: nobody has read it yet. Change this when people who use Easy Read have.
      assert.equal(easyRead.status, 'machine-draft');
    });

    it('has every word of the form, in words of its own language', () => {
      assert.ok(source.length > 30);
      const words = createWords(document, { locales: [easyRead], language: 'en-GB-x-easyread' });
      for (const [linkId, slot, original] of source) {
        const easy = easyRead.words[linkId]?.[slot];
        assert.ok(easy?.trim(), `${linkId} ${slot}: ${original}`);
        assert.deepEqual(marks(easy), marks(original), `${linkId} ${slot}`);
        if (marks(easy).length === 0) assert.equal(words.of(linkId, slot), easy);
      }
      assert.ok(easyRead.form.title && easyRead.form.description);
    });

    it('keeps every number to call, and where the links lead', () => {
      for (const [linkId, slot, original] of source) {
        const easy = easyRead.words[linkId][slot];
        for (const [, link] of original.matchAll(/\]\(([^)]*)\)/g))
          assert.ok(easy.includes(`](${link})`), `${linkId} ${slot} lacks ${link}`);
        for (const fact of original.match(/\b(GP|999|111|0800 1111|Get help now)\b/g) ?? [])
          assert.ok(easy.includes(fact), `${linkId} ${slot} lacks ${fact}`);
      }
    });

    it('gives the options of a question different names', () => {
      for (const [linkId, words] of Object.entries(easyRead.words)) {
        const names = Object.keys(words).filter((slot) => slot.startsWith('option.'));
        assert.equal(new Set(names.map((slot) => words[slot])).size, names.length, linkId);
      }
    });

    it('can be read at 9, is plainer than the form, and has no sentence over 12 words', () => {
      const easy = readability(document, { locale: easyRead, limit: 9 });
      assert.ok(easy.ok, `${easy.all.readingAge}, ${easy.sentences.readingAge}`);
      assert.ok(easy.sentences.readingAge < readability(document).sentences.readingAge);
      assert.deepEqual(
        easy.longSentences.filter(({ path }) => !path.startsWith('/provenance')),
        [],
      );
    });

    it('has a picture beside every page with a title, every question and every text', () => {
      for (const { entry } of entries) {
        if (entry.type === 'page' && !entry.title) continue;
        const name = easyRead.pictures[entry.linkId];
        assert.ok(name, `${entry.linkId} has no picture`);
        assert.ok(Object.hasOwn(pictures, name), `${entry.linkId}: there is no ${name}`);
      }
    });
  });
}
