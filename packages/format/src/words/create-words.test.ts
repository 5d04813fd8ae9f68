import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleForm, exampleTrust, exampleWelsh } from '../test-support/example-form.js';
import { createWords } from './create-words.js';
import type { Locale } from '../generated/locale.js';

const locales = [exampleWelsh];

describe("a form's own words", () => {
  const words = createWords(exampleForm, { trust: exampleTrust });

  it('come from the layout, else from the schema', () => {
    assert.equal(words.of('name', 'label'), 'What is your name?');
    assert.equal(words.of('phone', 'hint'), 'We call only if plans change.');
    assert.equal(words.of('phone', 'why'), 'Plans change with the weather.');
    assert.equal(words.of('food', 'title'), 'Food');
    assert.equal(words.of('lunch-details', 'title'), 'Your lunch');
    assert.equal(words.of('friends', 'rowLabel'), 'Friend');
    assert.equal(words.of('name', 'shortName'), 'your name');
  });

  it('name options, hint at them, and give the value where there is no name', () => {
    assert.equal(words.option('lunch', 'soup'), 'Soup');
    assert.equal(words.of('lunch', 'option.soup'), 'Soup');
    assert.equal(words.optionHint('lunch', 'soup'), 'With bread');
    assert.equal(words.optionHint('lunch', 'salad'), undefined);
    assert.equal(words.option('lunch', 'unheard of'), 'unheard of');
  });

  it('name the bands of a total', () => {
    const calculate = {
      op: 'sum' as const,
      of: ['name'],
      bands: [
        { from: 0, text: 'Low' },
        { from: 5, text: 'High' },
      ],
    };
    const layout = [
      { linkId: 'name', answer: '/name' },
      { linkId: 'score', answer: '/score', as: 'total' as const, calculate },
    ];
    const data = {
      type: 'object' as const,
      properties: { name: { type: 'number' }, score: { type: 'number' } },
    };
    const scored = createWords({ ...exampleForm, data, layout });
    assert.equal(scored.of('score', 'band.5'), 'High');
    assert.equal(scored.of('score', 'band.4'), undefined);
    assert.equal(scored.of('name', 'band.5'), undefined);
  });

  it('show how a moment is written where the schema wants it as machines write it', () => {
    const moment = { type: 'string', format: 'time' };
    const properties = { at: moment, taken: { ...moment, description: 'As on the box.' } };
    const asked = createWords({
      ...exampleForm,
      data: { type: 'object', properties },
      layout: undefined as never,
    });
    assert.equal(asked.of('at', 'hint'), '09:30:00Z');
    assert.equal(asked.of('taken', 'hint'), 'As on the box.');
  });

  it('keep what is filled into an error message later', () => {
    assert.equal(words.error('lunch', 'required'), 'Choose a lunch, up to {limit}');
    assert.equal(words.error('name', 'required'), undefined);
  });

  it('hold the facts of the Trust', () => {
    assert.equal(
      words.description,
      'This is an **example**. It is run by Example Trust. Call 01632 960 000 for help.',
    );
    assert.equal(words.of('note', 'text'), 'Water is free. Ask at https://trust.example/.');
  });

  it('leave out the sentences whose facts are missing', () => {
    const bare = createWords(exampleForm);
    assert.equal(bare.description, 'This is an **example**.');
    assert.equal(bare.of('note', 'text'), 'Water is free.');
  });

  it('are none for a linkId or a slot that does not exist, whatever its name', () => {
    for (const linkId of ['nobody', '__proto__', 'constructor', 'toString']) {
      assert.equal(words.of(linkId, 'label'), undefined);
      assert.equal(words.option(linkId, 'constructor'), 'constructor');
      assert.equal(words.error(linkId, 'constructor'), undefined);
    }
    assert.equal(words.error('lunch', 'constructor'), undefined);
  });
});

describe('words in another language', () => {
  const welsh = createWords(exampleForm, { locales, language: 'cy-GB', trust: exampleTrust });

  it('are found by the language of a regional tag', () => {
    assert.equal(welsh.language, 'cy');
    assert.equal(welsh.title, 'Enghraifft: diwrnod allan');
    assert.equal(welsh.of('name', 'label'), 'Beth yw eich enw?');
    assert.equal(welsh.option('lunch', 'soup'), 'Cawl');
    assert.equal(welsh.error('lunch', 'required'), 'Dewiswch');
  });

  it('fall back to the form one by one', () => {
    assert.equal(welsh.of('born', 'label'), 'When were you born?');
    assert.equal(welsh.option('lunch', 'salad'), 'Salad');
  });

  it("are the form's own, and say so, where nobody wrote a catalogue", () => {
    const french = createWords(exampleForm, { locales, language: 'fr' });
    assert.equal(french.language, 'en-GB');
    assert.equal(french.of('name', 'label'), 'What is your name?');
  });

  it('fall from Easy Read to the catalogue of its language', () => {
    const catalogue = (language: string, words: Locale['words']): Locale => ({
      $schema: 'https://coform.dev/locale/1',
      language,
      words,
      pictures: { name: 'person' },
      phrases: { save: 'Cadw' },
    });
    const words = createWords(exampleForm, {
      language: 'cy-x-easyread',
      locales: [exampleWelsh, catalogue('cy-x-easyread', { born: { label: 'Pen-blwydd?' } })],
    });
    assert.equal(words.language, 'cy-x-easyread');
    assert.equal(words.of('born', 'label'), 'Pen-blwydd?');
    assert.equal(words.of('name', 'label'), 'Beth yw eich enw?');
    assert.equal(words.picture('name'), 'person');
    assert.equal(words.phrase('save'), 'Cadw');
    assert.equal(words.phrase('toString'), undefined);
    assert.equal(createWords(exampleForm).phrase('save'), undefined);
  });

  it('run the way their script runs', () => {
    const direction = (language: string) =>
      createWords(exampleForm, { language, locales: [{ ...exampleWelsh, language }] }).direction;
    assert.deepEqual(['ar', 'ur-PK', 'he', 'pa-Arab'].map(direction), ['rtl', 'rtl', 'rtl', 'rtl']);
    assert.deepEqual(['cy', 'en-GB', 'pa', 'ar-Latn', 'zh-Hant'].map(direction), [
      'ltr',
      'ltr',
      'ltr',
      'ltr',
      'ltr',
    ]);
  });
});
