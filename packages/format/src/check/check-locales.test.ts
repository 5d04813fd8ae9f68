import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import { exampleForm, exampleWelsh } from '../test-support/example-form.js';
import { smallForm } from '../test-support/small-form.js';
import { checkLocales } from './check-locales.js';

const form: FormDocument = smallForm(
  { a: { title: 'A?', oneOf: [{ const: 'x', title: 'Ex' }, { const: 'y' }] } },
  [{ linkId: 'a', answer: '/a', hint: 'Choose', errors: { required: 'Choose one' } }],
  { document: { locales: ['cy'] } },
);
const welsh = (words: Locale['words'], language = 'cy'): Locale => ({
  $schema: 'https://coform.dev/locale/1',
  language,
  form: { title: 'Bach' },
  words,
});
const found = (...locales: unknown[]): string[] =>
  checkLocales(form, locales).map(
    ({ severity, code, path, locale = '' }) => `${severity} ${code} ${path} ${locale}`,
  );
const whole = {
  a: { label: 'A?', hint: 'Dewiswch', 'option.x': 'Ecs', 'error.required': 'Dewiswch un {limit}' },
};

describe('the words of a form in other languages', () => {
  it('are complete when every word of the form has one', () => {
    assert.deepEqual(found(welsh(whole)), []);
  });

  it('are missing when there is no catalogue for a claimed language', () => {
    assert.deepEqual(found(), ['error missing-locale /locales/0 cy']);
  });

  it('are missing for the ends of a scale, and may name its numbers and no others', () => {
    const scale = smallForm(
      { b: { type: 'integer', minimum: 1, maximum: 3, title: 'B?' } },
      [{ linkId: 'b', answer: '/b', as: 'scale', ends: ['Not at all', 'Very much'] }],
      { document: { locales: ['cy'] } },
    );
    const check = (b: Locale['words'][string]) =>
      checkLocales(scale, [welsh({ b: { label: 'B?', ...b } })]).map(
        ({ severity, code, path }) => `${severity} ${code} ${path}`,
      );
    assert.deepEqual(
      check({ 'optionHint.1': 'Dim o gwbl', 'optionHint.3': 'Yn fawr', 'option.2': 'dau' }),
      [],
    );
    assert.deepEqual(check({ 'optionHint.1': 'Dim o gwbl', 'optionHint.4': 'Yn fawr' }), [
      'error missing-word /words/b/optionHint.3',
      'warning unknown-slot /words/b/optionHint.4',
    ]);
  });

  it('are missing when the form has no name in it', () => {
    const { form: _form, ...nameless } = welsh(whole);
    assert.deepEqual(found(nameless), ['error missing-word /form/title cy']);
    const linked = { ...nameless, form: { title: 'Bach', description: '[x](http://a.example)' } };
    assert.deepEqual(found(linked), ['error link-not-allowed /form/description cy']);
  });

  it('are listed one by one where they are missing', () => {
    assert.deepEqual(found(welsh({})), [
      'warning missing-word /words/a/hint cy',
      'error missing-word /words/a/label cy',
      'error missing-word /words/a/option.x cy',
      'warning missing-word /words/a/error.required cy',
    ]);
    assert.ok(checkLocales(exampleForm, [exampleWelsh]).some(({ path }) => path === '/words/food/title'));
  });

  it('must belong to something', () => {
    assert.deepEqual(
      found(welsh({ ...whole, gone: { label: 'x' }, a: { ...whole.a, lable: 'x', 'option.z': 'Zed' } })),
      [
        'warning unknown-slot /words/a/lable cy',
        'warning unknown-slot /words/a/option.z cy',
        'warning unknown-link-id /words/gone cy',
      ],
    );
  });

  it('hold links and facts that can be shown', () => {
    assert.deepEqual(found(welsh({ a: { ...whole.a, hint: '[x](http://a.example) {trust.nmae}' } })), [
      'error link-not-allowed /words/a/hint cy',
      'warning unknown-fact /words/a/hint cy',
    ]);
  });

  it('may be ahead of what the form claims', () => {
    assert.deepEqual(found(welsh(whole), welsh(whole, 'fr')), ['warning unclaimed-locale /language fr']);
  });

  it('are checked whatever they are', () => {
    assert.deepEqual(found(null, welsh(whole)), ['error meta-schema  unknown']);
    assert.equal(checkLocales(undefined as never, []).at(0)?.code, 'not-checkable');
  });
});
