import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from '../build-outline.js';
import { publishedSchema } from '../publish/published-schema.js';
import { placesOf, smallForm } from '../test-support/small-form.js';
import { checkDocument } from './check-document.js';
import { matrices } from './matrices.js';

const choices = (...values: string[]) => ({
  type: 'string',
  title: 'Statement',
  oneOf: values.map((value) => ({ const: value, title: value })),
});
const agree = choices('yes', 'no');
const statements = [
  { linkId: 'a', answer: '/a' },
  { linkId: 'b', answer: '/b' },
];
const form = (properties: object, items: object[] = statements) =>
  smallForm({ ...properties }, [{ linkId: 'm', as: 'matrix', title: 'How much?', items } as never]);
const item = '/layout/0/items/0/items';

describe('a matrix', () => {
  it('is a group of questions that share their choices', () => {
    const document = form({ a: agree, b: agree });
    assert.deepEqual(placesOf(matrices, document), []);
    assert.deepEqual(checkDocument(document), []);
    const { items } = outline(document);
    const { kind, type, pointer } = items.get('m')!;
    assert.deepEqual([kind, type, pointer], ['group', 'matrix', undefined]);
    assert.deepEqual([items.get('a')!.kind, items.get('a')!.type], ['question', 'radios']);
  });

  it('may hold its answers in an object of its own, and say that it is a group', () => {
    const object = { type: 'object', title: 'How much?', properties: { a: agree, b: agree } };
    for (const more of [
      { answer: '/m' },
      { answer: '/m', items: statements.map(({ linkId }) => ({ linkId, answer: linkId })) },
    ]) {
      const { items } = outline(smallForm({ m: object }, [{ linkId: 'm', as: 'matrix', ...more }]));
      assert.deepEqual(
        items.get('m')!.items.map(({ pointer }) => pointer),
        ['/m/a', '/m/b'],
      );
    }
    const typed = smallForm({ a: agree }, [
      { linkId: 'm', type: 'group', as: 'matrix', items: [{ linkId: 'a', answer: '/a' }] },
    ]);
    assert.equal(outline(typed).items.get('m')!.type, 'matrix');
  });

  it('is not relevant with all its statements', () => {
    const document = smallForm({ show: { type: 'boolean' }, a: agree }, [
      { linkId: 'show', answer: '/show' },
      {
        ...{ linkId: 'm', as: 'matrix', items: [{ linkId: 'a', answer: '/a' }] },
        enableWhen: [{ question: 'show', operator: '=', answer: true }],
      },
    ]);
    assert.match(JSON.stringify(publishedSchema(document).allOf), /"else".*"a"/);
  });

  it('has statements', () => {
    const empty = smallForm({ m: { type: 'object', properties: {} } }, [
      { linkId: 'm', as: 'matrix', answer: '/m' },
    ]);
    assert.deepEqual(placesOf(matrices, empty), ['no-statements /layout/0/items/0']);
  });

  it('has the same choices for each', () => {
    for (const other of [choices('no', 'yes'), choices('yes', 'no', 'maybe')])
      assert.deepEqual(placesOf(matrices, form({ a: agree, b: other })), [`different-choices ${item}/1`]);
  });

  it('holds nothing but questions with one choice', () => {
    const text = { type: 'string', maxLength: 9 };
    assert.deepEqual(placesOf(matrices, form({ a: agree, b: text })), [`not-a-statement ${item}/1`]);
    const note = [...statements, { linkId: 'note', type: 'display', text: 'Words' }];
    assert.deepEqual(placesOf(matrices, form({ a: agree, b: agree }, note)), [`not-a-statement ${item}/2`]);
    const many = choices('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    assert.deepEqual(placesOf(matrices, form({ a: many }, statements.slice(0, 1))), [
      `not-a-statement ${item}/0`,
    ]);
  });
});
