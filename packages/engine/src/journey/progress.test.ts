import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentOf, page, play, string, type Player } from '../test-support/play.js';
import { keysOf, opened, step, take, wide } from '../test-support/wander.js';
import type { SavedProgress } from '../types.js';

/** What a person sees of every item, whatever the rows' ids are. */
const seen = (form: Player) =>
  keysOf(form).map((key) => {
    const { item, pointer, relevant, viewValue, answer, unparseable, rows } = form.item(key);
    return { linkId: item.linkId, pointer, relevant, viewValue, answer, unparseable, rows: rows.length };
  });

describe('saved progress', () => {
  it('brings everything back, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const form = play(wide, { validate: () => [], answers: opened });
        for (const one of steps) take(form, one);
        const saved = JSON.parse(JSON.stringify(form.session.save())) as SavedProgress;
        const other = play(wide, { validate: () => [] });
        other.restore(saved);
        assert.deepEqual(seen(other), seen(form));
        assert.deepEqual(other.session.answers(), form.session.answers());
        assert.deepEqual(other.session.save(), form.session.save());
        assert.deepEqual(other.session.getSnapshot().place, form.session.getSnapshot().place);
        form.restore(saved);
        assert.deepEqual(seen(form), seen(other));
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  it('holds what is not relevant now and what cannot be read', () => {
    const form = play(wide, { answers: { name: 'Sam', needs: true, language: 'polish' } });
    form.type('needs', 'false');
    form.type('visits', 'many');
    const { answers, unparseable, visited } = form.session.save();
    assert.deepEqual(answers, { name: 'Sam', needs: false, language: 'polish' });
    assert.deepEqual(unparseable, { '/visits': 'many' });
    assert.deepEqual(visited, ['start', 'why']);
  });

  it('says when the person began, in UTC, whatever is written there', () => {
    const form = play(wide, { now: () => new Date('2026-05-05T05:05:05Z') });
    form.restore({ ...form.session.save(), started: '2026-01-01T12:00:00+01:00' });
    assert.equal(form.session.response().started, '2026-01-01T11:00:00.000Z');
    form.restore({ ...form.session.save(), started: 'yesterday' });
    assert.equal(form.session.response().started, '2026-05-05T05:05:05.000Z');
  });

  it('of another form is ignored', () => {
    const form = play(wide);
    form.restore({ ...form.session.save(), form: 'other' });
    assert.equal(form.changes.length, 0);
  });

  it('cannot do harm, whatever it holds', () => {
    const form = play(wide, { validate: () => [] });
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(form.session.save())),
          fc.anything({ withNullPrototype: true, withBigInt: true }),
        ),
        (saved) => {
          form.restore({ ...saved, form: 'test-form' } as unknown as SavedProgress);
          form.session.save();
        },
      ),
      { seed: 6, numRuns: 100 },
    );
    form.restore(null as unknown as SavedProgress);
  });

  it('leads to the start when its place is not open', () => {
    const document = documentOf({ a: string }, [page('p', [{ linkId: 'a', answer: '/a' }])]);
    const form = play(document);
    form.restore({ ...form.session.save(), place: { at: 'page', page: 'gone' } });
    assert.equal(form.at(), 'p');
  });
});

describe('a new start', () => {
  it('is as the form was at first, and says when it began', () => {
    let minute = 0;
    const now = () => new Date(Date.UTC(2026, 0, 1, 0, minute++));
    const form = play(wide, {
      answers: { name: 'Sam', visits: 3, reasons: ['a'], people: [{ who: 'Jo' }] },
      now,
    });
    const { started: first, ...before } = form.session.save();
    form.type('name', '');
    form.send({ type: 'add-row', key: 'people' });
    form.act('continue');
    form.act('reset');
    const { started, ...after } = form.session.save();
    assert.deepEqual(after, before);
    assert.ok(started > first);
    assert.deepEqual(form.item('name').feedback, []);
    assert.deepEqual(form.session.getSnapshot().problems, []);
  });
});
