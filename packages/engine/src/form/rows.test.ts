import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, objectOf, page, play, string } from '../test-support/play.js';

const list = (rest: object = {}) => ({
  ...{
    type: 'array',
    title: 'People',
    maxItems: 3,
    items: objectOf({ who: string, age: { type: 'number' } }),
  },
  ...rest,
});
const people = {
  ...{ linkId: 'people', answer: '/people', repeats: true },
  items: [
    { linkId: 'who', answer: 'who' },
    { linkId: 'age', answer: 'age' },
  ],
};
const start = (name = 'people', rest: object = {}, answers = {}) =>
  play(
    documentOf({ [name]: list(rest), note: string }, [
      page('p', [people, { linkId: 'note', answer: '/note' }]),
    ]),
    {
      answers,
    },
  );
const rows = (form: ReturnType<typeof start>) => form.item('people').rows.map(({ id }) => id);
const add = { type: 'add-row', key: 'people' } as const;
const remove = (row: string) => ({ type: 'remove-row', key: 'people', row }) as const;

describe('rows of a repeating group', () => {
  it('start with one to type in, or with as many as there must be', () => {
    assert.deepEqual(rows(start()), ['r1']);
    assert.deepEqual(rows(start('people', {}, { people: [] })), ['r1']);
    assert.deepEqual(rows(start('people!')), ['r1']);
    assert.deepEqual(rows(start('people', { minItems: 2 })), ['r1', 'r2']);
    assert.deepEqual(rows(start('people', { maxItems: 0 })), []);
    assert.deepEqual(rows(start('people!', {}, { people: [{ who: 'Sam' }, { who: 'Jo' }] })), ['r1', 'r2']);
  });

  it('are added up to the most that the list may hold', () => {
    const form = start();
    for (let count = 0; count < 5; count++) form.send(add);
    assert.deepEqual(rows(form), ['r1', 'r2', 'r3']);
    assert.equal(form.changes.length, 2);
    assert.ok(form.changes.every(({ structure }) => structure));
  });

  it('ask for nothing and answer nothing while the one at the start is empty', () => {
    const properties = { people: list({ items: objectOf({ 'who!': string }) }) };
    const items = [{ linkId: 'who', answer: 'who' }];
    const form = play(documentOf(properties, [page('p', [{ ...people, items }])]));
    assert.deepEqual(form.session.answers(), {});
    assert.deepEqual(form.session.issues(), []);
    assert.deepEqual(form.session.save().answers, {});
    form.act('continue');
    assert.equal(form.at(), 'check');
    form.act('submit');
    assert.deepEqual(form.session.response().answers, {});
    form.send({ type: 'change', key: 'people/r1/who' });
    form.type('people/r1/who', 'Sam');
    assert.deepEqual(form.session.save().answers, { people: [{ who: 'Sam' }] });
  });

  it('that must be there are asked for, though the first is there already', () => {
    const form = start('people!');
    form.act('continue');
    assert.deepEqual(form.problems(), ['people required']);
  });

  it('leave an empty one behind when the last goes, for which it can be put back', () => {
    const form = start('people', {}, { people: [{ who: 'A' }] });
    form.send(remove('r1'));
    assert.deepEqual([rows(form), form.item('people/r2/who').relevant], [['r2'], true]);
    assert.deepEqual(form.session.answers(), {});
    assert.ok(form.changes.at(-1)!.structure);
    form.act('undo');
    assert.deepEqual(rows(form), ['r1']);
    assert.deepEqual(form.session.answers(), { people: [{ who: 'A' }] });
    assert.equal(form.session.getSnapshot().item('people/r2/who'), undefined);
  });

  it('keep what was typed after the last went, beside the one that is put back', () => {
    const form = start('people', {}, { people: [{ who: 'A' }] });
    form.send(remove('r1'));
    form.type('people/r2/who', 'B');
    form.act('undo');
    assert.deepEqual(form.session.answers(), { people: [{ who: 'A' }, { who: 'B' }] });
    assert.equal(form.item('people/r2/who').pointer, '/people/1/who');
  });

  it('leave rows without an answer out of the answers', () => {
    const form = start();
    form.send(add);
    form.send(add);
    form.type('people/r2/who', 'Sam');
    assert.deepEqual(form.session.answers(), { people: [{ who: 'Sam' }] });
    form.type('people/r2/who', ' ');
    assert.deepEqual(form.session.answers(), {});
  });

  it('move up when one before them goes, and keep their ids', () => {
    const form = start('people', {}, { people: [{ who: 'A' }, { who: 'B' }, { who: 'C' }] });
    form.send(remove('r1'));
    assert.deepEqual(rows(form), ['r2', 'r3']);
    assert.equal(form.item('people/r2/who').pointer, '/people/0/who');
    assert.equal(form.session.getSnapshot().item('people/r1/who'), undefined);
    assert.deepEqual(form.session.answers(), { people: [{ who: 'B' }, { who: 'C' }] });
  });

  it('come back where they were with everything that was typed', () => {
    const form = start('people', {}, { people: [{ who: 'A' }, { who: 'B' }, { who: 'C' }] });
    form.type('people/r2/age', 'about ten');
    const before = form.session.getSnapshot();
    form.send(remove('r2'));
    assert.deepEqual(form.session.getSnapshot().undo, { key: 'people', row: 'r2' });
    form.type('people/r1/who', 'Z');
    form.act('undo');
    assert.deepEqual(rows(form), ['r1', 'r2', 'r3']);
    assert.equal(form.item('people/r2/age').viewValue, 'about ten');
    assert.equal(form.item('people/r2/age').unparseable, true);
    assert.deepEqual(form.item('people/r3/who'), before.item('people/r3/who'));
    assert.equal(form.session.getSnapshot().undo, undefined);
  });

  it('can be typed in after they came back', () => {
    const form = start('people', {}, { people: [{ who: 'A' }] });
    form.send(remove('r1'));
    form.act('undo');
    form.type('people/r1/who', 'B');
    assert.deepEqual(form.session.answers(), { people: [{ who: 'B' }] });
  });

  for (const [what, act] of [
    [
      'another row is added',
      (form: ReturnType<typeof start>) => {
        form.send(add);
      },
    ],
    [
      'the person continues',
      (form: ReturnType<typeof start>) => {
        form.act('continue');
      },
    ],
    [
      'the form starts anew',
      (form: ReturnType<typeof start>) => {
        form.act('reset');
      },
    ],
  ] as const) {
    it(`cannot be put back once ${what}`, () => {
      const form = start('people', {}, { people: [{ who: 'A' }] });
      form.send(remove('r1'));
      act(form);
      assert.equal(form.session.getSnapshot().undo, undefined);
      const now = rows(form);
      form.act('undo');
      assert.deepEqual(rows(form), now);
    });
  }

  it('are taken from prefilled answers up to what a page can bear', () => {
    const form = start('people', {}, { people: new Array(100_000).fill({ who: 'A' }) });
    assert.equal(rows(form).length, 1000);
  });

  it('never use an id twice', () => {
    const form = start();
    form.send(add);
    form.send(remove('r1'));
    form.send(add);
    form.act('reset');
    form.send(add);
    assert.deepEqual(rows(form), ['r4', 'r5']);
  });

  it('change places with their neighbours, with everything that was typed', () => {
    const form = start('people', {}, { people: [{ who: 'A' }, { who: 'B' }, { who: 'C' }] });
    form.type('people/r3/age', 'ten');
    const move = (row: string, step: -1 | 1) => {
      form.send({ type: 'move-row', key: 'people', row, step });
    };
    move('r3', -1);
    assert.deepEqual(rows(form), ['r1', 'r3', 'r2']);
    assert.deepEqual(form.session.getSnapshot().moved, { key: 'people', row: 'r3', step: -1 });
    assert.deepEqual(form.session.answers(), { people: [{ who: 'A' }, { who: 'C' }, { who: 'B' }] });
    assert.equal(form.item('people/r3/age').pointer, '/people/1/age');
    assert.deepEqual(form.session.save().unparseable, { '/people/1/age': 'ten' });
    assert.ok(form.changes.at(-1)!.structure);
    const { length } = form.changes;
    move('r1', -1);
    move('r2', 1);
    move('r9', 1);
    form.send({ type: 'move-row', key: 'note', row: 'r1', step: 1 });
    form.send({ type: 'move-row', key: 'people', row: 'r1', step: 2 as 1 });
    assert.equal(form.changes.length, length);
  });

  it('say whether anything stands in them', () => {
    const form = start();
    const blank = () => form.item('people').rows.map((row) => row.blank);
    assert.deepEqual(blank(), [true]);
    form.type('people/r1/who', 'S');
    assert.deepEqual(blank(), [false]);
    const { rows: before } = form.item('people');
    form.type('people/r1/who', 'Sa');
    assert.equal(form.item('people').rows, before);
    form.type('people/r1/who', '');
    assert.deepEqual(blank(), [true]);
    assert.deepEqual(
      start('people', {}, { people: [{ age: 4 }, {}] })
        .item('people')
        .rows.map((row) => row.blank),
      [false, true],
    );
  });

  it('stay as they were in a snapshot that was taken before', () => {
    const form = start('people', {}, { people: [{ who: 'A' }] });
    const before = form.session.getSnapshot();
    form.type('people/r1/who', 'B');
    form.send(remove('r1'));
    form.send(add);
    assert.equal(before.item('people/r1/who')?.viewValue, 'A');
    assert.deepEqual(
      before.item('people')?.rows.map(({ id }) => id),
      ['r1'],
    );
    assert.equal(before.item('people/r2/who'), undefined);
  });
});
