import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locale } from '../generated/locale.js';
import { own } from '../json.js';
import { pointerTokens } from '../pointer.js';
import { exampleForm } from '../test-support/example-form.js';
import { smallForm } from '../test-support/small-form.js';
import { ReadabilityError } from './readability-error.js';
import { readability } from './readability.js';
import { shownWords } from './shown-words.js';

const hard =
  'Comprehensive interdisciplinary documentation facilitates continuous organisational communication.';
const form = smallForm(
  { when: { type: 'string', title: 'When suits you?', description: hard }, wants: { type: 'boolean' } },
  [
    { linkId: 'when', answer: '/when' },
    { linkId: 'note', type: 'display', text: `We call you. ${'We call you back and '.repeat(5)}say so.` },
  ],
);
const at = (document: unknown, path: string): unknown =>
  pointerTokens(path).reduce<unknown>((value, name) => own(value as Record<string, unknown>, name), document);

describe('the words of a form', () => {
  it('are all there, each once, with the place where they stand', () => {
    const words = shownWords(exampleForm);
    const texts = words.map(({ text }) => text);
    for (const text of [
      'Example: planning a day out',
      'You',
      'About you',
      'your name',
      'What is your name?',
      'With bread',
      'Plans change with the weather.',
      'Your lunch',
      'Choose a lunch, up to {limit}',
      'Add a friend',
      'Which seat does your friend need?',
      'Ask about quiet.',
      'Added a choice.',
    ])
      assert.equal(texts.filter((one) => one === text).length, 1, text);
    for (const { text, path, linkId } of words)
      if (linkId !== 'phone') assert.equal(at(exampleForm, path), text, path);
  });

  it('point at the item where the schema is put together from a $ref', () => {
    const phone = shownWords(exampleForm).find(({ text }) => text === 'What is your phone number?');
    assert.equal(phone?.path, '/layout/0/items/0/items/2');
  });

  it('include what a score means and what the ends of a scale say, in the words of the locale', () => {
    const scored = smallForm(
      {
        sleep: { type: 'integer', minimum: 0, maximum: 3, title: 'How did you sleep?' },
        total: { type: 'integer', minimum: 0, maximum: 3, title: 'Your score' },
      },
      [
        { linkId: 'sleep', answer: '/sleep', as: 'scale', ends: ['Not at all', 'Very well'] },
        {
          linkId: 'total',
          answer: '/total',
          calculate: { op: 'sum', of: ['sleep'], bands: [{ from: 0, text: 'You slept.' }] },
        },
      ],
    );
    const words = shownWords(scored);
    for (const shown of ['Not at all', 'Very well', 'You slept.']) {
      const found = words.filter(({ text }) => text === shown);
      assert.equal(found.length, 1, shown);
      assert.equal(at(scored, found[0]?.path ?? ''), shown);
    }
    const locale: Locale = {
      $schema: 'https://coform.dev/locale/1',
      language: 'en-GB-x-easyread',
      words: { sleep: { 'optionHint.3': 'Well' }, total: { 'band.0': 'A bit of sleep.' } },
    };
    const easy = shownWords(scored, locale).map(({ text }) => text);
    assert.ok(easy.includes('A bit of sleep.'));
    assert.ok(!easy.includes('You slept.'));
    assert.ok(easy.includes('Not at all') && easy.includes('Well'));
    assert.ok(!easy.includes('Very well'));
  });

  it('belong to the page that shows them, and headings of the task list to none', () => {
    const words = shownWords(exampleForm);
    const page = (text: string) => words.find((one) => one.text === text)?.page;
    assert.equal(page('You'), undefined);
    assert.equal(page('About you'), 'you-name');
    assert.equal(page('Food'), 'food');
    assert.equal(page('Soup'), 'food');
    assert.equal(page('Age'), 'company');
  });

  it('are the ones of a locale where it has them, with their place in its file', () => {
    const locale: Locale = {
      $schema: 'https://coform.dev/locale/1',
      language: 'en-GB-x-easyread',
      form: { title: 'A day out' },
      words: { name: { label: 'Your name?' }, lunch: { 'option.soup': 'Hot soup' } },
    };
    const words = shownWords(exampleForm, locale);
    assert.ok(!words.some(({ text }) => ['What is your name?', 'Soup'].includes(text)));
    const own = words.filter((word) => word.locale);
    assert.deepEqual(
      own.map(({ path }) => path),
      ['/form/title', '/words/name/label', '/words/lunch/option.soup'],
    );
    for (const { text, path } of own) assert.equal(at(locale, path), text);
  });
});

describe('the readability of a form', () => {
  const result = readability(form);

  it('is measured over all words, over whole sentences alone, and page by page', () => {
    assert.equal(result.all.sentences, 5);
    assert.equal(result.all.words, 2 + 3 + 7 + 3 + 27);
    assert.equal(result.sentences.words, result.all.words - 2);
    assert.deepEqual(
      result.pages.map(({ linkId, words }) => [linkId, words]),
      [['only-page', result.all.words - 2]],
    );
  });

  it('lists sentences over 20 words, or over the length that was asked for', () => {
    assert.deepEqual(
      result.longSentences.map(({ path, words }) => [path, words]),
      [['/layout/0/items/1/text', 27]],
    );
    assert.equal(readability(form, { longSentence: 27 }).longSentences.length, 0);
  });

  it('lists sentences over 12 words in Easy Read', () => {
    const text = 'We can call you or you can call us at any time today.';
    const locale: Locale = {
      $schema: 'https://coform.dev/locale/1',
      language: 'en-GB-x-easyread',
      words: { note: { text } },
    };
    assert.deepEqual(
      readability(form, { locale }).longSentences.map(({ path, words }) => [path, words]),
      [['/words/note/text', 13]],
    );
  });

  it('lists sentences that both formulas call hard, and not those that are only long', () => {
    assert.deepEqual(
      result.hardSentences.map(({ path, linkId, sentence }) => [path, linkId, sentence]),
      [['/data/properties/when/description', 'when', hard]],
    );
  });

  it('lists words of four syllables or more with all their places, longest first', () => {
    const [first] = result.hardWords;
    assert.equal(first?.word, 'interdisciplinary');
    assert.deepEqual(first.places, [{ path: '/data/properties/when/description', linkId: 'when' }]);
    assert.ok(!result.hardWords.some(({ syllables }) => syllables < 4));
  });

  it('is fine while nothing of 100 words is above the limit, and not when the limit is lower', () => {
    const easy = smallForm({ when: { type: 'string', title: 'When do you come?' } }, [
      { linkId: 'when', answer: '/when' },
    ]);
    assert.equal(readability(easy).ok, true);
    assert.equal(readability(easy, { limit: 4 }).ok, false);
    assert.equal(result.ok, false);
  });

  it('is not fine when one page of 100 words is too hard, whatever the rest', () => {
    const easy = 'We help you. '.repeat(400);
    const document = {
      ...form,
      layout: [
        {
          linkId: 'easy',
          type: 'page' as const,
          title: 'A',
          text: easy,
          items: [{ linkId: 'when', answer: '/when' }],
        },
        { linkId: 'hard', type: 'page' as const, title: 'B', text: `${hard} `.repeat(15), items: [] },
      ],
    };
    const { all, ok } = readability(document);
    assert.ok(all.readingAge <= 11, String(all.readingAge));
    assert.equal(ok, false);
  });

  it('cannot be hidden by short labels: whole sentences are judged alone', () => {
    const options = Array.from({ length: 300 }, (_, at) => ({ const: `o${at}`, title: 'Yes' }));
    const document = smallForm({ when: { type: 'string', title: hard, oneOf: options } }, [
      { linkId: 'when', answer: '/when' },
    ]);
    const { all, sentences, ok } = readability(document);
    assert.ok(all.readingAge <= 11 && sentences.readingAge > 11);
    assert.equal(ok, false);
  });

  it('is refused for a language that the formulas were not made for', () => {
    const welsh: Locale = { $schema: 'https://coform.dev/locale/1', language: 'cy', words: {} };
    for (const measured of [
      () => readability(form, { locale: welsh }),
      () => readability({ ...form, language: 'pl' }),
    ])
      assert.throws(
        measured,
        (error) => error instanceof ReadabilityError && error.message.includes('English'),
      );
  });

  it('of a plain text, and of no text, needs no form', () => {
    assert.equal(readability('We help you.').all.words, 3);
    assert.deepEqual([readability('').all.words, readability('').ok], [0, true]);
  });
});
