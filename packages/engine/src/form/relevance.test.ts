import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string, when } from '../test-support/play.js';

describe('relevance', () => {
  const chain = documentOf({ a: boolean, b: boolean, c: boolean, 'd!': string }, [
    page('p', [
      { linkId: 'a', answer: '/a' },
      { linkId: 'b', answer: '/b', ...when('a', '=', true) },
      { linkId: 'c', answer: '/c', ...when('b', '=', true) },
      { linkId: 'd', answer: '/d', ...when('c', '=', true) },
    ]),
  ]);
  const relevant = (form: ReturnType<typeof play>, keys: string) =>
    keys
      .split('')
      .filter((key) => form.item(key).relevant)
      .join('');

  it('follows a chain of conditions as answers come', () => {
    const form = play(chain);
    assert.equal(relevant(form, 'abcd'), 'a');
    form.type('a', 'true');
    form.type('b', 'true');
    form.type('c', 'true');
    assert.equal(relevant(form, 'abcd'), 'abcd');
  });

  it('counts what is not relevant as unanswered, all along the chain, and keeps what was typed', () => {
    const form = play(chain, { answers: { a: true, b: true, c: true, d: 'x' } });
    form.type('a', 'false');
    assert.equal(relevant(form, 'abcd'), 'a');
    assert.deepEqual(form.session.answers(), { a: false });
    assert.equal(form.item('d').viewValue, 'x');
    form.type('a', 'true');
    assert.deepEqual(form.session.answers(), { a: true, b: true, c: true, d: 'x' });
  });

  it('tells of the items that changed, and of no others', () => {
    const form = play(chain, { answers: { b: true } });
    form.type('a', 'true');
    assert.deepEqual([...form.changes[0]!.keys].sort(), ['a', 'b', 'c']);
    assert.equal(form.changes.length, 1);
  });

  it('holds for all conditions, or for any where the form says so', () => {
    const both = [
      { question: 'a', operator: '=', answer: true },
      { question: 'b', operator: '=', answer: true },
    ];
    const form = play(
      documentOf({ a: boolean, b: boolean, all: string, any: string }, [
        page('p', [
          { linkId: 'a', answer: '/a' },
          { linkId: 'b', answer: '/b' },
          { linkId: 'all', answer: '/all', enableWhen: both },
          { linkId: 'any', answer: '/any', enableWhen: both, enableBehavior: 'any' },
        ]),
      ]),
    );
    form.type('a', 'true');
    assert.deepEqual([form.item('all').relevant, form.item('any').relevant], [false, true]);
    form.type('b', 'true');
    assert.deepEqual([form.item('all').relevant, form.item('any').relevant], [true, true]);
  });

  it('goes down through sections, pages and groups', () => {
    const form = play(
      documentOf({ a: boolean, b: string, c: string }, [
        page('first', [{ linkId: 'a', answer: '/a' }]),
        {
          ...{ linkId: 'section', type: 'section', title: 'S', ...when('a', '=', true) },
          items: [
            page('second', [
              { linkId: 'group', type: 'group', title: 'G', items: [{ linkId: 'b', answer: '/b' }] },
            ]),
          ],
        },
        page('third', [{ linkId: 'c', answer: '/c' }], when('b', 'exists', true)),
      ]),
      { answers: { b: 'x' } },
    );
    assert.deepEqual(form.session.getSnapshot().pages, ['first']);
    form.type('a', 'true');
    assert.deepEqual(form.session.getSnapshot().pages, ['first', 'second', 'third']);
    assert.ok(form.item('b').relevant && form.item('c').relevant);
    form.type('a', '');
    assert.deepEqual(form.session.getSnapshot().pages, ['first']);
    assert.deepEqual(form.session.answers(), {});
  });

  it('passes over a page on which nothing is relevant', () => {
    const form = play(
      documentOf({ a: boolean, b: string }, [
        page('first', [{ linkId: 'a', answer: '/a' }]),
        page('second', [{ linkId: 'b', answer: '/b', ...when('a', '=', true) }]),
      ]),
    );
    assert.deepEqual(form.session.getSnapshot().pages, ['first']);
    form.type('a', 'true');
    assert.deepEqual(form.session.getSnapshot().pages, ['first', 'second']);
  });
});

describe('relevance in rows', () => {
  const people = {
    type: 'array',
    title: 'People',
    maxItems: 5,
    items: { type: 'object', properties: { who: string, more: string, far: string } },
  };
  const inRows = documentOf({ a: boolean, people, last: string }, [
    page('p', [
      { linkId: 'a', answer: '/a' },
      {
        ...{ linkId: 'people', answer: '/people', repeats: true },
        items: [
          { linkId: 'who', answer: 'who' },
          { linkId: 'more', answer: 'more', ...when('who', '=', 'Sam') },
          { linkId: 'far', answer: 'far', ...when('a', '=', true) },
        ],
      },
      { linkId: 'last', answer: '/last', ...when('people', 'exists', true) },
    ]),
  ]);

  it('reads the sibling in the same row', () => {
    const form = play(inRows, { answers: { people: [{ who: 'Sam' }, { who: 'Jo' }] } });
    assert.deepEqual(
      [form.item('people/r1/more').relevant, form.item('people/r2/more').relevant],
      [true, false],
    );
    form.type('people/r2/who', 'Sam');
    form.type('people/r1/who', 'Jo');
    assert.deepEqual(
      [form.item('people/r1/more').relevant, form.item('people/r2/more').relevant],
      [false, true],
    );
  });

  it('reads a question outside, in rows that are there and in those that come', () => {
    const form = play(inRows, { answers: { people: [{ who: 'Sam' }] } });
    form.type('a', 'true');
    form.send({ type: 'add-row', key: 'people' });
    assert.ok(form.item('people/r1/far').relevant && form.item('people/r2/far').relevant);
    form.type('a', 'false');
    assert.ok(!form.item('people/r1/far').relevant && !form.item('people/r2/far').relevant);
  });

  it('takes a list for answered when a row holds an answer', () => {
    const form = play(inRows);
    form.send({ type: 'add-row', key: 'people' });
    assert.equal(form.item('last').relevant, false);
    form.type('people/r1/who', 'Sam');
    assert.equal(form.item('last').relevant, true);
    form.send({ type: 'remove-row', key: 'people', row: 'r1' });
    assert.equal(form.item('last').relevant, false);
    form.act('undo');
    assert.equal(form.item('last').relevant, true);
  });

  it('leaves no trace of removed rows with the questions they read', () => {
    const form = play(inRows, { answers: { people: [{ who: 'Sam' }] } });
    form.send({ type: 'remove-row', key: 'people', row: 'r1' });
    form.type('a', 'true');
    assert.deepEqual([...form.changes.at(-1)!.keys], ['a', 'people/r2/far']);
  });
});
