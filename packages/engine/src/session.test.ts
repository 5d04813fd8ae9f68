import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds } from '@coform/format';
import fc from 'fast-check';
import { documentOf, page, play, string, type Player } from './test-support/play.js';
import { keysOf, opened, step, take, wide } from './test-support/wander.js';
import type { Json, Snapshot } from './types.js';

/** Relevance worked out from nothing, for every item in the form. */
function relevanceOf(form: Player): Map<string, boolean> {
  const { outline } = form.session;
  const snapshot = form.session.getSnapshot();
  const known = new Map<string, boolean>();
  type Gate = Pick<(typeof outline.pages)[number], 'enableWhen' | 'enableBehavior'>;
  const open = ({ enableWhen, enableBehavior }: Gate, row: readonly string[]): boolean => {
    const tests = enableWhen.map((condition) => {
      const key = row.find((sibling) => sibling.endsWith(`/${condition.question}`)) ?? condition.question;
      return holds(condition, known.get(key) ? answerAt(key) : undefined);
    });
    return tests.length === 0 || (enableBehavior === 'any' ? tests.some(Boolean) : tests.every(Boolean));
  };
  const answerAt = (key: string): Json | undefined => {
    const state = snapshot.item(key)!;
    const filled = state.rows.filter(({ children }) => children.some(hasAnswer));
    return state.item.kind === 'repeat'
      ? filled.length > 0
        ? filled.map(() => 1)
        : undefined
      : state.answer;
  };
  const hasAnswer = (key: string): boolean => {
    const state = snapshot.item(key)!;
    if (!known.get(key)) return false;
    return state.answer !== undefined || state.rows.some(({ children }) => children.some(hasAnswer));
  };
  const visit = (keys: readonly string[], above: boolean, row: readonly string[]): void => {
    for (const key of keys) {
      const state = snapshot.item(key)!;
      const relevant = above && open(state.item, row);
      known.set(key, relevant);
      visit(state.children, relevant, row);
      for (const { children } of state.rows) visit(children, relevant, [...children, ...row]);
    }
  };
  for (const task of outline.tasks) {
    const taskOpen = open(task, []);
    for (const one of task.pages) visit(snapshot.pageItems(one.linkId), taskOpen && open(one, []), []);
  }
  return known;
}

/** What the totals of the form come to, worked out from nothing. */
function totalsOf(form: Player): unknown[] {
  const answer = (key: string) => (form.item(key).relevant ? form.item(key).answer : undefined);
  const rows = form.item('people').rows.map(({ id }) => {
    const known = ['who', 'hours'].filter((name) => answer(`people/${id}/${name}`) !== undefined);
    return known.length > 0 ? known.length : undefined;
  });
  return [answer('visits'), ...rows];
}

const copyOf = (form: Player, snapshot: Snapshot) =>
  keysOf(form).map((key) => [key, JSON.stringify(snapshot.item(key))]);

describe('a session', () => {
  it('always has the relevance that its answers ask for, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const form = play(wide, { validate: () => [], answers: opened });
        for (const one of steps) {
          take(form, one);
          const expected = relevanceOf(form);
          for (const key of keysOf(form)) assert.equal(form.item(key).relevant, expected.get(key), key);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('always has the totals that its answers come to, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const form = play(wide, { validate: () => [], answers: opened });
        for (const one of steps) {
          take(form, one);
          const keys = ['load', ...form.item('people').rows.map(({ id }) => `people/${id}/known`)];
          assert.deepEqual(
            keys.map((key) => form.item(key).answer),
            totalsOf(form),
          );
        }
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it('leaves old snapshots as they were, and keeps what did not change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(step, { maxLength: 20 }), (first, second) => {
        const form = play(wide, { validate: () => [], answers: opened });
        for (const one of first) take(form, one);
        const old = form.session.getSnapshot();
        const copy = copyOf(form, old);
        for (const one of second) {
          const before = form.session.getSnapshot();
          const { length } = form.changes;
          take(form, one);
          const keys = form.changes[length]?.keys;
          const after = form.session.getSnapshot();
          assert.equal(after.version, before.version + (form.changes.length - length));
          for (const key of keysOf(form))
            assert.equal(before.item(key) !== after.item(key), keys?.has(key) ?? false, key);
        }
        for (const [key, state] of copy) assert.equal(JSON.stringify(old.item(key!)), state);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it('freezes itself and its snapshots', () => {
    const form = play(wide);
    const { session } = form;
    assert.ok(Object.isFrozen(session) && Object.isFrozen(session.getSnapshot()));
    form.type('name', 'Sam');
    assert.ok(Object.isFrozen(session.getSnapshot()));
  });

  it('keeps its own copy of what is typed', () => {
    const form = play(wide);
    const typed = ['a'];
    form.type('reasons', typed);
    typed.push('b');
    assert.deepEqual(form.item('reasons').viewValue, ['a']);
  });

  it('is made of any prefilled answers, and the rest of them works', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('name', 'people', 'home', 'reasons', 'visits'),
          fc.anything({ withNullPrototype: true, withBigInt: true }),
        ),
        (answers) => {
          const form = play(wide, { answers: { ...(answers as Record<string, Json>), language: 'polish' } });
          assert.equal(form.item('language').viewValue, 'polish');
          form.act('continue');
          form.session.answers();
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });

  it('keeps a prefilled answer that only needs mending', () => {
    const form = play(wide, { answers: { visits: 'about three', language: 'klingon', needs: true } });
    assert.equal(form.item('visits').viewValue, 'about three');
    assert.equal(form.item('visits').unparseable, true);
    form.act('continue');
    assert.deepEqual(form.problems(), ['name required', 'language enum']);
  });

  it('takes questions named like built-in properties', () => {
    const properties = JSON.parse('{"constructor":{"type":"string"},"toString":{"type":"string"}}') as Record<
      string,
      object
    >;
    const form = play(
      documentOf(properties, [
        page('p', [
          { linkId: 'constructor', answer: '/constructor' },
          { linkId: 'to-string', answer: '/toString' },
        ]),
      ]),
    );
    assert.deepEqual([form.item('constructor').viewValue, form.session.answers()], ['', {}]);
    form.type('constructor', 'x');
    assert.deepEqual(form.session.answers(), { constructor: 'x' });
    assert.equal(form.session.getSnapshot().item('__proto__'), undefined);
    form.session.dispatch({ type: 'toString' } as never);
  });

  it('says in which language the person read, and which edition', () => {
    const document = documentOf({ a: string }, [page('p', [{ linkId: 'a', answer: '/a' }])], {
      edition: '2.1.0',
    });
    const { session } = play(document, { language: 'cy' });
    assert.deepEqual(
      [session.response().language, session.response().edition, session.save().language],
      ['cy', '2.1.0', 'cy'],
    );
  });

  it('refuses a document that cannot be walked', () => {
    const lost = documentOf({ a: string }, [page('p', [{ linkId: 'b', answer: '/b' }])]);
    assert.throws(() => play(lost), { name: 'FormDocumentError' });
  });
});
