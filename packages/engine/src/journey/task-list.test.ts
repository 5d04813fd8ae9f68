import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string, when } from '../test-support/play.js';

const tasks = documentOf(
  { a: boolean, 'b!': string, c: string, d: string, e: string },
  [
    {
      ...{ linkId: 'first', type: 'section', title: 'First' },
      items: [page('one', [{ linkId: 'a', answer: '/a' }]), page('two', [{ linkId: 'b', answer: '/b' }])],
    },
    page('second', [{ linkId: 'c', answer: '/c' }]),
    page('later', [{ linkId: 'd', answer: '/d' }], { ...when('a', '=', true), disabledDisplay: 'protected' }),
    page('hidden', [{ linkId: 'e', answer: '/e' }], when('a', '=', true)),
  ],
  { journey: 'task-list' },
);

describe('task list', () => {
  it('starts at the list and returns to it after the last page of a task', () => {
    const form = play(tasks);
    assert.equal(form.at(), 'tasks');
    form.go('one');
    form.act('continue');
    assert.equal(form.at(), 'two');
    form.type('b', 'x');
    form.act('continue');
    assert.equal(form.at(), 'tasks');
  });

  it('goes back within a task, then to the list', () => {
    const form = play(tasks);
    form.go('two');
    form.act('back');
    assert.equal(form.at(), 'one');
    form.act('back');
    assert.equal(form.at(), 'tasks');
    form.act('back');
    assert.equal(form.at(), 'tasks');
  });

  it('says how far each task is', () => {
    const form = play(tasks);
    assert.equal(form.status('first'), 'not-started');
    form.go('one');
    assert.equal(form.status('first'), 'in-progress');
    form.act('continue');
    assert.equal(form.status('first'), 'in-progress');
    form.type('b', 'x');
    form.act('continue');
    assert.equal(form.status('first'), 'done');
    assert.equal(form.status('second'), 'not-started');
  });

  it('takes a task with prefilled answers for begun', () => {
    assert.equal(play(tasks, { answers: { c: 'x' } }).status('second'), 'in-progress');
  });

  it('shows a task that cannot start yet, and hides one that is not relevant', () => {
    const form = play(tasks);
    const state = (task: string) => form.session.getSnapshot().tasks.find(({ linkId }) => linkId === task)!;
    assert.deepEqual([state('later').status, state('later').relevant], ['cannot-start-yet', false]);
    assert.deepEqual([state('hidden').status, state('hidden').relevant], ['not-started', false]);
    form.type('a', 'true');
    assert.deepEqual([state('later').status, state('hidden').relevant], ['not-started', true]);
  });

  it('is no longer done when a later Continue finds something in it', () => {
    const form = play(tasks);
    form.go('two');
    form.type('b', 'x');
    form.act('continue');
    form.go('one');
    form.act('continue');
    form.act('back');
    form.type('b', '');
    form.go('second');
    form.act('continue');
    assert.equal(form.status('first'), 'in-progress');
  });

  it('marks the task in which sending found something, until it is mended', () => {
    const form = play(tasks);
    form.send({ type: 'go', to: { at: 'check' } });
    form.act('submit');
    assert.deepEqual(
      [form.at(), form.status('first'), form.status('second')],
      ['two', 'problem', 'not-started'],
    );
    form.type('b', 'x');
    form.act('continue');
    assert.deepEqual([form.at(), form.status('first')], ['check', 'done']);
  });

  it('is not done while an earlier page of it has something to mend', () => {
    const items = [
      page('one', [{ linkId: 'a', answer: '/a' }]),
      page('two', [{ linkId: 'b', answer: '/b' }]),
    ];
    const section = { linkId: 'section', type: 'section', title: 'S', items };
    const form = play(
      documentOf({ 'a!': string, b: string, c: string }, [
        section,
        page('other', [{ linkId: 'c', answer: '/c' }]),
      ]),
      { answers: { a: 'x' } },
    );
    form.go('one');
    form.act('continue');
    form.act('continue');
    assert.equal(form.status('section'), 'done');
    form.go('one');
    form.type('a', '');
    form.go('other');
    form.act('continue');
    assert.equal(form.status('section'), 'in-progress');
    form.go('one');
    form.type('a', 'y');
    form.act('continue');
    assert.equal(form.status('section'), 'done');
  });

  it('returns to check-your-answers after a change, and from there to the list', () => {
    const form = play(tasks, { answers: { b: 'x' } });
    form.send({ type: 'go', to: { at: 'check' } });
    form.send({ type: 'change', key: 'a' });
    form.act('continue');
    assert.equal(form.at(), 'check');
    form.act('back');
    assert.equal(form.at(), 'tasks');
  });

  it('keeps the states of tasks that did not change', () => {
    const form = play(tasks);
    const before = form.session.getSnapshot().tasks;
    form.go('second');
    const after = form.session.getSnapshot().tasks;
    assert.equal(after[0], before[0]);
    assert.notEqual(after[1], before[1]);
    form.type('c', 'x');
    assert.equal(form.session.getSnapshot().tasks, after);
  });
});
