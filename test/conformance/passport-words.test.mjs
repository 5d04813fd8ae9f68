// The health passport's words in other languages and in Easy Read: complete, true to the form, and plain enough.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, checkLocales, createWords } from '../../packages/format/dist/index.js';
import { readability } from '../../packages/format/dist/readability/index.js';

const root = new URL('../../', import.meta.url);
const text = (file) => readFileSync(new URL(file, root), 'utf8');
const folder = 'packages/forms/health-passport/';
const passport = JSON.parse(text(`${folder}health-passport.form.json`));
const locales = readdirSync(new URL(`${folder}locales`, root))
  .sort()
  .map((file) => ({ file, locale: JSON.parse(text(`${folder}locales/${file}`)) }));
const easyRead = locales.find(({ locale }) => locale.language === 'en-GB-x-easyread').locale;
const languages = locales.filter(({ locale }) => locale !== easyRead);

const follow = (schema, pointer) =>
  pointer
    .split('/')
    .filter(Boolean)
    .reduce((at, name) => at?.properties?.[name], schema);

/** Every word of the document by linkId and slot, found without the library that reads it. */
function sourceWords() {
  const found = [
    ['', 'title', passport.title],
    ['', 'description', passport.description],
  ];
  const visit = (entry, rows) => {
    const inRow = rows !== undefined && entry.answer && !entry.answer.startsWith('/');
    const schema = entry.answer ? follow(inRow ? rows : passport.data, entry.answer) : undefined;
    for (const slot of ['title', 'label', 'hint', 'text', 'why', 'shortName', 'addLabel', 'rowLabel'])
      if (entry[slot]) found.push([entry.linkId, slot, entry[slot]]);
    if (schema?.title && !entry.label && !entry.title) found.push([entry.linkId, 'label', schema.title]);
    if (schema?.description && !entry.hint) found.push([entry.linkId, 'hint', schema.description]);
    for (const option of schema?.oneOf ?? schema?.items?.oneOf ?? []) {
      // A number stands for itself in every language.
      if (option.title === String(option.const)) continue;
      found.push([entry.linkId, `option.${option.const}`, option.title]);
      if (option.description) found.push([entry.linkId, `optionHint.${option.const}`, option.description]);
    }
    for (const [keyword, words] of Object.entries(entry.errors ?? {}))
      found.push([entry.linkId, `error.${keyword}`, words]);
    for (const item of entry.items ?? []) visit(item, entry.repeats ? schema?.items : rows);
  };
  passport.layout.forEach((entry) => visit(entry));
  return found;
}
const source = sourceWords();
const wordOf = (locale, linkId, slot) => (linkId === '' ? locale.form?.[slot] : locale.words[linkId]?.[slot]);
const count = (words, pattern) => (words.match(pattern) ?? []).length;
const marks = (words) => (words.match(/\{[^}]*\}/g) ?? []).sort();
/** Numbers to call and codes that must be the same in every language, in words that hold them. */
const facts = (words) =>
  [...new Set(words.match(/NHS 111|\b999\b|A&E|ECT|GP\b|\b20\b|\b24\b|\b28\b/g) ?? [])].sort();

describe('the words of the health passport', () => {
  it('are there in Welsh, Polish, Urdu, Arabic and Easy Read', () => {
    assert.ok(source.length > 500);
    const tags = locales.map(({ locale }) => locale.language);
    for (const tag of ['ar', 'cy', 'en-GB-x-easyread', 'pl', 'ur']) assert.ok(tags.includes(tag), tag);
  });

  it('have no findings, errors or warnings, when the form claims them', () => {
    const claiming = { ...passport, locales: locales.map(({ locale }) => locale.language) };
    assert.deepEqual(checkDocument(claiming), []);
    assert.deepEqual(
      checkLocales(
        claiming,
        locales.map(({ locale }) => locale),
      ),
      [],
    );
  });

  for (const { file, locale } of locales) {
    describe(`in ${locale.language}`, () => {
      it('stand in the file of that name and say that a machine drafted them', () => {
        assert.equal(file, `${locale.language}.json`);
        // reason: nobody has read them yet. Change both, file by file, when somebody who speaks the language has.
        assert.equal(locale.status, 'machine-draft');
      });

      it('are there for every entry and slot of the form', () => {
        const missing = source.filter(([linkId, slot]) => !wordOf(locale, linkId, slot)?.trim());
        assert.deepEqual(missing, []);
      });

      it('are found by a reader of the language, none in the form’s own words', () => {
        const words = createWords(passport, { locales: [locale], language: locale.language });
        assert.equal(words.direction, ['ar', 'ur'].includes(locale.language) ? 'rtl' : 'ltr');
        for (const [linkId, slot] of source)
          if (linkId !== '' && marks(wordOf(locale, linkId, slot)).length === 0)
            assert.equal(words.of(linkId, slot), wordOf(locale, linkId, slot), `${linkId} ${slot}`);
      });

      it('hold the same facts of the Trust', () => {
        for (const [linkId, slot, words] of source)
          assert.deepEqual(marks(wordOf(locale, linkId, slot)), marks(words), `${linkId} ${slot}`);
      });

      it('give the options of a question different names', () => {
        for (const [linkId, words] of Object.entries(locale.words)) {
          const names = Object.entries(words).flatMap(([slot, name]) =>
            slot.startsWith('option.') ? [name] : [],
          );
          assert.equal(new Set(names).size, names.length, linkId);
        }
      });

      it('answer a yes-no question in the language, too', () => {
        assert.ok(locale.words['about-knows-nhs-number']['option.true']);
        assert.ok(locale.words['about-knows-nhs-number']['option.false']);
      });

      it('name the heading over the crisis lines as the page does', () => {
        const interfaceWords = `packages/elements/locales/${locale.language}.json`;
        if (!existsSync(new URL(interfaceWords, root))) return;
        const { crisis } = JSON.parse(text(interfaceWords)).words;
        for (const linkId of ['crisis-help', 'feeling-talk'])
          assert.ok(locale.words[linkId].text.includes(crisis), `${linkId} does not name “${crisis}”`);
      });

      it('name the numbers to call: NHS 111 option 2, 999 and A&E', () => {
        for (const linkId of ['crisis-help', 'feeling-talk']) {
          const words = locale.words[linkId].text;
          for (const number of ['NHS 111', '999', 'A&E', 'Get help now', '2'])
            assert.ok(words.includes(number), `${linkId}: ${number}`);
        }
      });
    });
  }

  for (const { locale } of languages) {
    it(`keep numbers, short names, paragraphs and lists in ${locale.language}`, () => {
      for (const [linkId, slot, words] of source) {
        const other = wordOf(locale, linkId, slot);
        const place = `${linkId} ${slot}: ${other}`;
        for (const fact of facts(words))
          assert.ok(other.includes(fact) || fact === 'GP', `${place} lacks ${fact}`);
        for (const pattern of [/\n\n/g, /^- /gm, /\*\*/g])
          assert.equal(count(other, pattern), count(words, pattern), place);
      }
    });

    it(`are in ${locale.language} and not left in English`, () => {
      // The same in both languages.
      const same = { cy: ['Makaton'], pl: ['Makaton', 'Sport'], ur: [], ar: [] }[locale.language];
      for (const [linkId, slot, words] of source) {
        const other = wordOf(locale, linkId, slot);
        if (['ar', 'ur'].includes(locale.language))
          assert.match(other, /\p{Script=Arabic}/u, `${linkId} ${slot}`);
        else if (other === words)
          assert.ok(same.includes(words) || words === 'Person', `${linkId} ${slot}: ${other}`);
      }
    });
  }
});

describe('the Easy Read of the health passport', () => {
  it('is easier than the form’s own words, which reading-age.test.mjs holds to an age of 11', () => {
    const easy = readability(passport, { locale: easyRead, limit: 9 });
    assert.ok(easy.sentences.readingAge < readability(passport).sentences.readingAge);
    assert.ok(easy.all.readingAge < readability(passport).all.readingAge);
  });
});

describe('the pictures of Easy Read', () => {
  const { pictures } = JSON.parse(text('packages/forms/pictures/pictures.json'));
  const files = readdirSync(new URL('packages/forms/pictures', root)).filter((file) => file.endsWith('.svg'));

  it('stand beside every section, every page with a title, and most questions', () => {
    const shown = new Set(Object.keys(easyRead.pictures));
    const visit = (entry) => {
      if (entry.type === 'section' || (entry.type === 'page' && entry.title))
        assert.ok(shown.has(entry.linkId), entry.linkId);
      for (const item of entry.items ?? []) visit(item);
    };
    passport.layout.forEach(visit);
    const linkIds = new Set(source.map(([linkId]) => linkId));
    for (const linkId of shown) assert.ok(linkIds.has(linkId), `${linkId} has a picture and no words`);
    assert.ok(shown.size > 150);
  });

  it('exist by the name that the words give, and each is used', () => {
    const used = new Set(Object.values(easyRead.pictures));
    for (const name of used) assert.ok(Object.hasOwn(pictures, name), name);
    assert.deepEqual(
      Object.keys(pictures).filter((name) => !used.has(name)),
      [],
    );
    assert.deepEqual(
      Object.values(pictures)
        .map(({ file }) => file)
        .sort(),
      files.sort(),
    );
  });

  it('have an alternative text each, no two the same', () => {
    const alts = Object.values(pictures).map(({ alt }) => alt);
    for (const alt of alts) assert.match(alt, /^[A-Z][^.]{4,60}$/);
    assert.equal(new Set(alts).size, alts.length);
  });

  for (const file of files) {
    it(`are line drawings in the colour of the words, without styles, text or scripts (${file})`, () => {
      const svg = text(`packages/forms/pictures/${file}`);
      assert.ok(Buffer.byteLength(svg) < 1000);
      assert.match(
        svg,
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">/,
      );
      const elements = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
      for (const name of elements)
        assert.ok(['svg', 'path', 'circle', 'rect', 'ellipse'].includes(name), name);
      const attributes = [...svg.matchAll(/ ([a-z-]+)=/gi)].map(([, name]) => name);
      for (const name of attributes)
        assert.match(
          name,
          /^(xmlns|viewBox|fill|stroke|stroke-(width|linecap|linejoin)|d|c[xy]|r[xy]?|x|y|width|height)$/,
        );
    });
  }
});
