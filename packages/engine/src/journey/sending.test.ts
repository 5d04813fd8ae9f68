import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, objectOf, page, play, string } from '../test-support/play.js';

const two = documentOf({ 'a!': string, 'b!': string }, [
  page('one', [{ linkId: 'a', answer: '/a' }]),
  page('two', [{ linkId: 'b', answer: '/b' }]),
]);
const toCheck = (answers = {}) => {
  const form = play(two, { answers, now: () => new Date('2026-01-02T03:04:05Z') });
  form.send({ type: 'go', to: { at: 'check' } });
  return form;
};
const sending = (form: ReturnType<typeof toCheck>) => form.session.getSnapshot().sending;

describe('sending', () => {
  it('leads to the first page with a problem, and lists all of them', () => {
    const form = toCheck();
    form.act('submit');
    assert.deepEqual(
      [form.at(), form.problems(), sending(form)],
      ['one', ['a required', 'b required'], 'idle'],
    );
    assert.deepEqual([form.status('one'), form.status('two')], ['problem', 'problem']);
  });

  it('leads back to check-your-answers when the page is mended, and on to the next problem', () => {
    const form = toCheck();
    form.act('submit');
    form.type('a', 'x');
    form.act('continue');
    assert.deepEqual([form.at(), form.status('one')], ['check', 'done']);
    form.act('submit');
    assert.deepEqual([form.at(), form.problems()], ['two', ['b required']]);
  });

  it('goes through once everything is valid', () => {
    const form = toCheck({ a: 'x', b: 'y' });
    form.act('submit');
    assert.equal(sending(form), 'sending');
    assert.deepEqual(form.session.response(), {
      ...{ form: 'test-form', edition: '1.0.0', language: 'en-GB', status: 'completed' },
      ...{
        started: '2026-01-02T03:04:05.000Z',
        authored: '2026-01-02T03:04:05.000Z',
        answers: { a: 'x', b: 'y' },
      },
    });
    form.act('submit');
    assert.equal(form.changes.length, 2);
    form.act('sent');
    assert.deepEqual([form.at(), sending(form)], ['sent', 'sent']);
  });

  it('can be tried again when it failed', () => {
    const form = toCheck({ a: 'x', b: 'y' });
    form.act('submit');
    form.act('send-failed');
    assert.deepEqual([form.at(), sending(form)], ['check', 'failed']);
    form.act('submit');
    assert.equal(sending(form), 'sending');
  });

  it('is over when the response is sent: only a new start is possible', () => {
    const form = toCheck({ a: 'x', b: 'y' });
    form.act('submit');
    form.act('sent');
    const { length } = form.changes;
    form.type('a', 'z');
    form.go('one');
    form.act('back');
    assert.equal(form.changes.length, length);
    form.act('reset');
    assert.deepEqual([form.at(), sending(form)], ['one', 'idle']);
  });

  it('calls a response in progress until its answers were found valid, and again when they change', () => {
    const form = toCheck({ a: 'x', b: 'y' });
    assert.equal(form.session.response().status, 'in-progress');
    form.act('submit');
    form.act('send-failed');
    assert.equal(form.session.response().status, 'completed');
    form.type('a', 'z');
    assert.equal(form.session.response().status, 'in-progress');
  });
});

describe('private answers', () => {
  const document = documentOf({ a: string, b: string, c: string }, [
    page('one', [
      { linkId: 'a', answer: '/a' },
      { linkId: 'b', answer: '/b', private: true },
      { linkId: 'g', type: 'group', title: 'G', private: true, items: [{ linkId: 'c', answer: '/c' }] },
    ]),
  ]);
  const answers = { a: 'x', b: 'y', c: 'z' };

  it('are left out of the response unless the person includes them', () => {
    const form = play(document, { answers });
    assert.deepEqual(form.session.response().answers, { a: 'x' });
    form.send({ type: 'include-private', include: true });
    assert.deepEqual(form.session.response().answers, answers);
  });

  it('leave an empty object behind where one has to be sent', () => {
    const person = { 'person!': objectOf({ name: string }) };
    const item = { linkId: 'name', answer: '/person/name', private: true };
    const form = play(documentOf(person, [page('one', [item])]), { answers: { person: { name: 'Sam' } } });
    assert.deepEqual(form.session.response().answers, { person: {} });
  });

  it('are left out of the answers where asked', () => {
    const { session } = play(document, { answers });
    assert.deepEqual(session.answers(), answers);
    assert.deepEqual(session.answers({ withoutPrivate: true }), { a: 'x' });
  });
});
