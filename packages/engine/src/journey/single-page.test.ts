import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, page, play, string } from '../test-support/play.js';

const document = documentOf({ 'a!': string, 'b!': string }, [
  page('one', [{ linkId: 'a', answer: '/a' }]),
  page('two', [{ linkId: 'b', answer: '/b' }]),
]);

describe('single page', () => {
  it('checks all pages on Continue and goes to check-your-answers', () => {
    const form = play(document, { journey: 'single-page' });
    form.act('continue');
    assert.deepEqual([form.at(), form.problems()], ['one', ['a required', 'b required']]);
    form.type('a', 'x');
    form.type('b', 'y');
    form.act('continue');
    assert.deepEqual([form.at(), form.problems()], ['check', []]);
    form.act('back');
    assert.equal(form.at(), 'one');
  });

  it('can be sent without check-your-answers', () => {
    const form = play(document, { journey: 'single-page', answers: { a: 'x', b: 'y' } });
    form.act('submit');
    assert.equal(form.session.getSnapshot().sending, 'sending');
  });

  it('has nowhere to go back to', () => {
    const form = play(document, { journey: 'single-page' });
    form.go('two');
    form.act('back');
    assert.equal(form.at(), 'two');
  });
});
