import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, objectOf, page, play, string, when } from '../test-support/play.js';

const points = {
  title: 'Points',
  oneOf: [0, 1, 2, 3].map((value) => ({ const: value, title: String(value) })),
};
const number = { type: 'number', title: 'Number' };
const calculate = (op: string, of: readonly string[]) => ({ as: 'total', calculate: { op, of } });

/** Three questions, of which the third may not be asked, and a total of them. */
const start = (op = 'sum', required = '', more: readonly object[] = [], answers = {}) =>
  play(
    documentOf(
      { a: points, b: points, c: number, ask: boolean, [`total${required}`]: number, note: string },
      [
        page('p', [
          { linkId: 'ask', answer: '/ask' },
          { linkId: 'a', answer: '/a', as: 'radios' },
          { linkId: 'b', answer: '/b', as: 'radios' },
          { linkId: 'c', answer: '/c', ...when('ask', '=', true) },
          { linkId: 'total', answer: '/total', ...calculate(op, ['a', 'b', 'c']) },
          { linkId: 'note', answer: '/note', ...when('total', '>=', 3) },
          ...more,
        ]),
      ],
    ),
    { answers },
  );
const result = (form: ReturnType<typeof start>, key = 'total') => {
  const { answer, left } = form.item(key);
  return [answer, left];
};

describe('a sum', () => {
  it('waits until every question it is made of is answered, and says how many are left', () => {
    const form = start();
    assert.deepEqual(result(form), [undefined, 2]);
    form.type('a', '1');
    assert.deepEqual(result(form), [undefined, 1]);
    form.type('b', '2');
    assert.deepEqual(result(form), [3, 0]);
    assert.deepEqual(form.session.answers(), { a: 1, b: 2, total: 3 });
    form.type('b', '');
    assert.deepEqual(result(form), [undefined, 1]);
    assert.deepEqual(form.session.answers(), { a: 1 });
  });

  it('is told with the answer that changed it, and only then', () => {
    const form = start();
    form.type('a', '1');
    form.type('b', '1');
    assert.deepEqual([...form.changes.at(-1)!.keys], ['b', 'total']);
    form.type('ask', 'false');
    assert.deepEqual([...form.changes.at(-1)!.keys], ['ask']);
  });

  it('waits for a question that comes to be asked, and not for one that goes', () => {
    const form = start();
    form.type('a', '1');
    form.type('b', '1');
    form.type('ask', 'true');
    assert.deepEqual(result(form), [undefined, 1]);
    form.type('c', '2.5');
    assert.deepEqual(result(form), [4.5, 0]);
    form.type('c', 'two');
    assert.deepEqual(result(form), [undefined, 1]);
    form.type('ask', 'false');
    assert.deepEqual(result(form), [2, 0]);
  });

  it('is an answer to conditions', () => {
    const form = start();
    form.type('a', '1');
    assert.equal(form.item('note').relevant, false);
    form.type('b', '3');
    assert.equal(form.item('note').relevant, true);
  });

  it('has the digits of its parts', () => {
    const form = play(
      documentOf({ x: number, y: number, z: number }, [
        page('p', [
          { linkId: 'x', answer: '/x' },
          { linkId: 'y', answer: '/y' },
          { linkId: 'z', answer: '/z', ...calculate('sum', ['x', 'y']) },
        ]),
      ]),
    );
    form.type('x', '0.1');
    form.type('y', '0.2');
    assert.equal(form.item('z').answer, 0.3);
    form.type('x', '1e308');
    form.type('y', '1e308');
    assert.equal(form.item('z').answer, undefined);
  });
});

describe('a count and a mean', () => {
  it('count what is answered, as soon as anything is', () => {
    const form = start('count');
    assert.deepEqual(result(form), [undefined, 2]);
    form.type('b', '0');
    assert.deepEqual(result(form), [1, 1]);
    form.type('a', '3');
    assert.deepEqual(result(form), [2, 0]);
  });

  it('share the sum among the questions that are asked', () => {
    const form = start('mean');
    form.type('a', '1');
    form.type('b', '2');
    assert.deepEqual(result(form), [1.5, 0]);
    form.type('ask', 'true');
    form.type('c', '0');
    assert.deepEqual(result(form), [1, 0]);
  });
});

describe('a total', () => {
  it('is never typed, and never taken from prefilled answers', () => {
    const form = start('sum', '', [], { a: 1, b: 1, total: 40 });
    assert.deepEqual(result(form), [2, 0]);
    form.type('total', '9');
    assert.deepEqual(result(form), [2, 0]);
    assert.deepEqual(start('sum', '', [], { total: 40 }).session.answers(), {});
  });

  it('comes back with the answers it is made of, and goes with them', () => {
    const form = start();
    form.type('a', '1');
    form.type('b', '2');
    const again = start();
    again.restore(form.session.save());
    assert.deepEqual(result(again), [3, 0]);
    again.act('reset');
    assert.deepEqual(result(again), [undefined, 2]);
  });

  it('that must be there asks for what it waits for', () => {
    const form = start('sum', '!');
    form.type('a', '1');
    form.act('continue');
    assert.deepEqual(form.problems(), ['b required']);
    form.type('b', '1');
    form.act('continue');
    assert.deepEqual(form.problems(), []);
  });

  it('may be made of totals', () => {
    const twice = { linkId: 'twice', answer: '/c', ...calculate('sum', ['total', 'a']) };
    const form = start('sum', '', [twice]);
    form.type('a', '1');
    form.type('b', '1');
    assert.deepEqual(result(form, 'twice'), [3, 0]);
  });

  it('without a place in the answers is shown and not sent', () => {
    const form = start('sum', '', [{ linkId: 'shown', ...calculate('sum', ['a', 'b']) }]);
    form.type('a', '1');
    form.type('b', '2');
    assert.deepEqual(result(form, 'shown'), [3, 0]);
    assert.deepEqual(form.session.answers(), { a: 1, b: 2, total: 3 });
  });

  it('of circles and of nothing ends', () => {
    const form = start('sum', '', [
      { linkId: 'x', ...calculate('sum', ['a', 'y']) },
      { linkId: 'y', ...calculate('sum', ['x']), ...when('x', '>=', 0) },
      { linkId: 'z', ...calculate('sum', ['gone']) },
    ]);
    form.type('a', '3');
    form.type('a', '');
    assert.deepEqual(result(form, 'z'), [undefined, 0]);
  });

  it('stands in each row for that row', () => {
    const row = objectOf({ hours: number, rate: number, cost: number });
    const form = play(
      documentOf({ people: { type: 'array', title: 'People', maxItems: 3, items: row } }, [
        page('p', [
          {
            ...{ linkId: 'people', answer: '/people', repeats: true },
            items: [
              { linkId: 'hours', answer: 'hours' },
              { linkId: 'rate', answer: 'rate' },
              { linkId: 'cost', answer: 'cost', ...calculate('sum', ['hours', 'rate']) },
            ],
          },
        ]),
      ]),
    );
    assert.deepEqual(form.session.answers(), {});
    form.send({ type: 'add-row', key: 'people' });
    form.type('people/r2/hours', '2');
    form.type('people/r2/rate', '3');
    assert.deepEqual(form.session.answers(), { people: [{ hours: 2, rate: 3, cost: 5 }] });
    form.send({ type: 'remove-row', key: 'people', row: 'r2' });
    form.act('undo');
    assert.deepEqual(result(form, 'people/r2/cost'), [5, 0]);
  });
});
