import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { documentOf, page, play, string } from './test-support/play.js';

const document = documentOf({ a: string, b: string }, [
  page('p', [
    { linkId: 'a', answer: '/a' },
    { linkId: 'b', answer: '/b' },
  ]),
]);

describe('listeners', () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'reportError');
  afterEach(() => {
    if (original) Object.defineProperty(globalThis, 'reportError', original);
    else Reflect.deleteProperty(globalThis, 'reportError');
  });

  it('hear once of each change, with what changed', () => {
    const form = play(document);
    form.type('a', 'x');
    assert.equal(form.changes.length, 1);
    const [change] = form.changes;
    assert.deepEqual([[...change!.keys], change!.structure], [['a'], false]);
    assert.equal(change!.snapshot, form.session.getSnapshot());
  });

  it('hear nothing when nothing changed', () => {
    const form = play(document, { answers: { a: 'x' } });
    const before = form.session.getSnapshot();
    form.type('a', 'x');
    form.type('nowhere', 'x');
    form.type('a', ['x']);
    form.send({ type: 'remove-row', key: 'a', row: 'r1' });
    form.send({ type: 'nonsense' } as never);
    assert.equal(form.changes.length, 0);
    assert.equal(form.session.getSnapshot(), before);
  });

  it('stop hearing when told so, or when the signal says so', () => {
    const form = play(document);
    const heard: string[] = [];
    const ending = new AbortController();
    const end = form.session.subscribe(() => heard.push('one'));
    form.session.subscribe(() => heard.push('two'), { signal: ending.signal });
    form.session.subscribe(() => heard.push('never'), { signal: AbortSignal.abort() });
    form.type('a', 'x');
    end();
    ending.abort();
    form.type('a', 'y');
    assert.deepEqual(heard, ['one', 'two']);
  });

  it('may ask for more, which waits until all have heard', () => {
    const form = play(document);
    const heard: string[] = [];
    form.session.subscribe(({ keys }) => {
      heard.push(`first ${[...keys].join('')}`);
      if (keys.has('a')) form.type('b', 'x');
    });
    form.session.subscribe(({ keys }) => heard.push(`second ${[...keys].join('')}`));
    form.type('a', 'x');
    assert.deepEqual(heard, ['first a', 'second a', 'first b', 'second b']);
  });

  it('keep others from nothing when they throw, and their error is reported', (context) => {
    const reported: unknown[] = [];
    context.mock.method(globalThis, 'queueMicrotask', (task: () => void) => {
      assert.throws(task, (error) => reported.push(error) > 0);
    });
    const form = play(document);
    const heard: unknown[] = [];
    form.session.subscribe(() => {
      throw new Error('mine');
    });
    form.session.subscribe((change) => heard.push(change));
    form.type('a', 'x');
    form.type('a', 'y');
    assert.deepEqual([heard.length, form.changes.length, reported.length], [2, 2, 2]);
  });
});
