import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf, placesOf, smallForm } from '../test-support/small-form.js';
import { checkDocument } from './check-document.js';
import { checkLocales } from './check-locales.js';
import { totals } from './totals.js';

const number = { type: 'number', title: 'Number' };
const whole = { type: 'integer', title: 'Whole number' };
const points = {
  title: 'Points',
  oneOf: [0, 1].map((value) => ({ const: value, title: `${value} points` })),
};
const text = { type: 'string', title: 'Text', maxLength: 9 };
const object = (properties: object) => ({ type: 'object', properties });

/** Questions for these schemas, and a total of some of them. */
const form = (properties: Readonly<Record<string, unknown>>, calculate?: object, total: unknown = number) =>
  smallForm({ ...properties, total }, [
    ...Object.keys(properties).map((name) => ({ linkId: name, answer: `/${name}` })),
    { linkId: 'total', answer: '/total', as: 'total', ...(calculate && { calculate }) } as never,
  ]);
const sum = (...of: string[]) => ({ op: 'sum', of });
const at = (index: number, rest = '') => `/layout/0/items/${index}${rest}`;

describe('a total', () => {
  it('is made of numbers that were asked before', () => {
    const bands = [
      { from: 0, text: 'Low' },
      { from: 3, text: 'High' },
    ];
    const good = form({ a: number, b: points, c: whole }, { ...sum('a', 'b', 'c'), bands });
    assert.deepEqual(checkDocument(good), []);
    assert.deepEqual(placesOf(totals, form({ a: text }, { op: 'count', of: ['a'] }, whole)), []);
    assert.deepEqual(placesOf(totals, form({ b: points, c: whole }, sum('b', 'c'), whole)), []);
  });

  it('says how it is worked out, and nothing else does', () => {
    assert.deepEqual(placesOf(totals, form({})), [`missing-calculate ${at(0)}`]);
    const typed = smallForm({ a: number, b: number }, [
      { linkId: 'a', answer: '/a' },
      { linkId: 'b', answer: '/b', calculate: { op: 'sum', of: ['a'] } },
    ]);
    assert.deepEqual(placesOf(totals, typed), [`no-total ${at(1, '/calculate')}`]);
  });

  it('is a number in the data', () => {
    assert.deepEqual(placesOf(totals, form({ a: number }, sum('a'), text)), [
      `type-mismatch ${at(1, '/as')}`,
    ]);
    assert.deepEqual(placesOf(totals, form({ a: number }, sum('a'), points)), [
      `type-mismatch ${at(1, '/as')}`,
    ]);
    assert.deepEqual(placesOf(totals, form({ a: whole }, { op: 'mean', of: ['a'] }, whole)), [
      `type-mismatch ${at(1, '/as')}`,
    ]);
  });

  it('adds up nothing but numbers, and whole ones where it is whole', () => {
    const part = (index: number) => at(1, `/calculate/of/${index}`);
    for (const schema of [text, { ...text, enum: ['1', '2'] }, { type: 'boolean', title: 'Yes?' }])
      assert.deepEqual(placesOf(totals, form({ a: schema }, sum('a'))), [`type-mismatch ${part(0)}`]);
    assert.deepEqual(placesOf(totals, form({ a: number }, sum('a'), whole)), [`type-mismatch ${part(0)}`]);
  });

  it('names questions that exist, come earlier and stand in the same row', () => {
    const of = at(1, '/calculate/of/0');
    assert.deepEqual(placesOf(totals, form({ a: number }, sum('gone'))), [`unknown-question ${of}`]);
    assert.deepEqual(placesOf(totals, form({ a: object({ b: number }) }, sum('a'))), [
      `unknown-question ${of}`,
    ]);
    assert.deepEqual(placesOf(totals, form({ a: number }, sum('total'))), [`later-question ${of}`]);
    const list = { type: 'array', maxItems: 3, items: object({ b: number, c: number }) };
    const rows = smallForm({ a: list, total: number }, [
      {
        ...{ linkId: 'a', answer: '/a', repeats: true },
        items: [
          { linkId: 'b', answer: 'b' },
          { linkId: 'c', answer: 'c', as: 'total', calculate: { op: 'sum', of: ['b'] } },
        ],
      },
      { linkId: 'total', answer: '/total', as: 'total', calculate: { op: 'sum', of: ['b'] } },
    ]);
    assert.deepEqual(placesOf(totals, rows), [`row-out-of-reach ${of}`]);
  });

  it('that is required is made of what is required', () => {
    const must = (...required: string[]) => {
      const document = form({ a: number }, sum('a'));
      return { ...document, data: { ...document.data, required } };
    };
    assert.deepEqual(placesOf(totals, must('total')), [`optional-part ${at(1, '/calculate/of/0')}`]);
    assert.deepEqual(placesOf(totals, must('a', 'total')), []);
  });

  it('has bands that rise', () => {
    const bands = [3, 3, 5].map((from) => ({ from, text: 'Words' }));
    assert.deepEqual(placesOf(totals, form({ a: number }, { ...sum('a'), bands })), [
      `band-order ${at(1, '/calculate/bands/1/from')}`,
    ]);
  });

  it('says of every fault what to do', () => {
    for (const document of [form({}), form({ a: text }, sum('a', 'gone', 'total'), text)])
      for (const { message } of findingsOf(totals, document))
        assert.match(message, /\. (Add|Make|Name|Put|Use)/);
  });

  it('can have its bands in other languages', () => {
    const bands = [{ from: 0, text: 'Low' }];
    const document = { ...form({ a: number }, { ...sum('a'), bands }), locales: ['cy'] };
    const welsh = (words: object) =>
      checkLocales(document, [
        { $schema: 'https://coform.dev/locale/1', language: 'cy', status: 'machine-draft', words },
      ]).map(({ code, path }) => `${code} ${path}`);
    assert.ok(welsh({}).some((place) => place.endsWith('/words/total/band.0')));
    assert.ok(!welsh({ total: { 'band.0': 'Isel' } }).some((place) => place.includes('band')));
    assert.ok(welsh({ total: { 'band.9': 'Uchel' } }).some((place) => place.startsWith('unknown-slot')));
  });
});
