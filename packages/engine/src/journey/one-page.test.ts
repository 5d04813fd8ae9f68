import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string, when } from '../test-support/play.js';

const three = documentOf({ a: boolean, 'b!': string, c: string }, [
  page('one', [{ linkId: 'a', answer: '/a' }]),
  page('two', [{ linkId: 'b', answer: '/b' }], when('a', '=', true)),
  page('three', [{ linkId: 'c', answer: '/c' }]),
]);

describe('one page at a time', () => {
  it('goes from the first page to check-your-answers, passing over what is not relevant', () => {
    const form = play(three);
    assert.equal(form.at(), 'one');
    form.act('continue');
    assert.equal(form.at(), 'three');
    form.act('continue');
    assert.equal(form.at(), 'check');
  });

  it('goes back page by page, and stays on the first', () => {
    const form = play(three, { answers: { a: true, b: 'x' } });
    for (let count = 0; count < 3; count++) form.act('continue');
    const places = [];
    for (let count = 0; count < 4; count++) {
      form.act('back');
      places.push(form.at());
    }
    assert.deepEqual(places, ['three', 'two', 'one', 'one']);
  });

  it('starts on the first page that is relevant', () => {
    const form = play(
      documentOf({ a: string, b: string }, [
        page('one', [{ linkId: 'a', answer: '/a' }], when('b', 'exists', true)),
        page('two', [{ linkId: 'b', answer: '/b' }]),
      ]),
    );
    assert.equal(form.at(), 'two');
  });

  it('moves on when the page the person is on stops being relevant', () => {
    const form = play(
      documentOf({ a: string, b: string }, [
        page('one', [{ linkId: 'a', answer: '/a' }]),
        page('two', [{ linkId: 'b', answer: '/b' }], when('a', 'exists', true)),
      ]),
      { answers: { a: 'x' } },
    );
    form.go('two');
    form.type('a', '');
    assert.equal(form.at(), 'one');
  });

  it('ignores the way to a page that is not relevant or not there', () => {
    const form = play(three);
    form.go('two');
    form.go('nowhere');
    form.go('one');
    form.send({ type: 'go', to: { at: 'tasks' } });
    form.send({ type: 'go', to: { at: 'sent' } });
    form.act('sent');
    form.act('submit');
    assert.equal(form.at(), 'one');
    assert.equal(form.changes.length, 0);
  });
});

describe('check-your-answers', () => {
  const atCheck = (answers = {}) => {
    const form = play(three, { answers });
    form.send({ type: 'go', to: { at: 'check' } });
    return form;
  };

  it('returns after a change', () => {
    const form = atCheck();
    form.send({ type: 'change', key: 'a' });
    assert.equal(form.at(), 'one');
    form.act('continue');
    assert.equal(form.at(), 'check');
    form.act('back');
    assert.equal(form.at(), 'three');
    form.act('continue');
    assert.equal(form.at(), 'check');
  });

  it('returns from a change with Back', () => {
    const form = atCheck();
    form.send({ type: 'change', key: 'c' });
    form.act('back');
    assert.equal(form.at(), 'check');
  });

  it('is walked on from as usual after going elsewhere', () => {
    const form = atCheck({ a: true, b: 'x' });
    form.go('one');
    form.act('continue');
    assert.equal(form.at(), 'two');
  });

  it('returns also when the change brought up another question, which is found on sending', () => {
    const form = atCheck();
    form.send({ type: 'change', key: 'a' });
    form.type('a', 'true');
    form.act('continue');
    assert.equal(form.at(), 'check');
    form.act('submit');
    assert.deepEqual([form.at(), form.problems()], ['two', ['b required']]);
  });

  it('does not start a change of what is not relevant', () => {
    const form = atCheck();
    form.send({ type: 'change', key: 'b' });
    form.send({ type: 'change', key: 'nothing' });
    assert.equal(form.at(), 'check');
  });
});
