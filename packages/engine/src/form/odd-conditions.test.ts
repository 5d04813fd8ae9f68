import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, when } from '../test-support/play.js';

/** A form that a check would refuse, but whose reader still has to get through. */
const circle = documentOf({ a: boolean, b: boolean }, [
  page('p', [
    { linkId: 'a', answer: '/a', ...when('b', 'exists', false) },
    { linkId: 'b', answer: '/b', ...when('a', 'exists', false) },
  ]),
]);

const backwards = documentOf({ a: boolean, b: boolean, c: boolean }, [
  page('p', [
    { linkId: 'a', answer: '/a', ...when('b', '=', true) },
    { linkId: 'b', answer: '/b', ...when('c', '=', true) },
    { linkId: 'c', answer: '/c' },
  ]),
]);

describe('conditions in an odd order', () => {
  it('are followed when they read a later question', () => {
    const form = play(backwards);
    form.type('c', 'true');
    form.type('b', 'true');
    assert.ok(form.item('a').relevant);
    form.type('c', 'false');
    assert.ok(!form.item('a').relevant && !form.item('b').relevant);
  });

  it('come to an end when they form a circle', { timeout: 5000 }, () => {
    const form = play(circle);
    form.type('a', 'true');
    form.type('b', 'true');
    form.type('a', '');
    assert.equal(form.item('a').viewValue, '');
  });
});
