import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, page, play, string, when } from '../test-support/play.js';

const twoPages = documentOf({ 'a!': { ...string, maxLength: 3 }, 'b!': string, c: boolean, 'd!': string }, [
  page('one', [
    { linkId: 'a', answer: '/a' },
    { linkId: 'b', answer: '/b' },
    { linkId: 'c', answer: '/c' },
  ]),
  page('two', [{ linkId: 'd', answer: '/d', ...when('c', '=', true) }]),
]);
const shownAt = (form: ReturnType<typeof play>, key: string) =>
  form.item(key).feedback.map(({ keyword }) => keyword);

describe('feedback', () => {
  it('is not shown while typing, nor when a control is left', () => {
    const form = play(twoPages);
    form.type('a', 'too long');
    form.send({ type: 'leave', key: 'a' });
    assert.deepEqual([shownAt(form, 'a'), form.item('a').touched], [[], true]);
    assert.deepEqual(form.problems(), []);
  });

  it('is shown for the whole page on Continue, in page order, and the person stays', () => {
    const form = play(twoPages);
    form.type('a', 'too long');
    form.act('continue');
    assert.deepEqual(form.problems(), ['a maxLength', 'b required']);
    assert.deepEqual(
      [shownAt(form, 'a'), shownAt(form, 'b'), shownAt(form, 'd')],
      [['maxLength'], ['required'], []],
    );
    assert.equal(form.at(), 'one');
  });

  it('stays as it is while the person mends, until the next Continue', () => {
    const form = play(twoPages);
    form.type('a', 'too long');
    form.act('continue');
    form.type('a', 'ok');
    form.type('b', 'ok');
    form.type('b', '');
    assert.deepEqual(form.problems(), ['a maxLength', 'b required']);
    form.act('continue');
    assert.deepEqual(form.problems(), ['b required']);
    assert.deepEqual(shownAt(form, 'a'), []);
  });

  it('tells again after every Continue that fails, with the same states', () => {
    const form = play(twoPages);
    form.act('continue');
    const { problems } = form.session.getSnapshot();
    const state = form.item('a');
    form.act('continue');
    assert.equal(form.changes.length, 2);
    assert.ok(form.changes[1]!.structure);
    assert.notEqual(form.session.getSnapshot().problems, problems);
    assert.equal(form.item('a'), state);
  });

  it('shows what is wrong with a prefilled answer on the first Continue', () => {
    const form = play(twoPages, { answers: { a: 'too long', b: 'x' } });
    assert.deepEqual([shownAt(form, 'a'), form.item('a').prefilled, form.item('a').dirty], [[], true, false]);
    form.act('continue');
    assert.deepEqual(form.problems(), ['a maxLength']);
  });

  it('vanishes with the question it is about', () => {
    const form = play(twoPages, { answers: { a: 'a', b: 'b', c: true } });
    form.act('continue');
    form.act('continue');
    assert.deepEqual(form.problems(), ['d required']);
    form.type('c', 'false');
    assert.deepEqual([form.problems(), form.item('d').feedback], [[], []]);
  });

  it('is found again on the way back to a page, and is not taken to another', () => {
    const form = play(twoPages, { answers: { a: 'a', b: 'b', c: true } });
    form.act('continue');
    form.act('continue');
    form.act('back');
    assert.deepEqual(form.problems(), []);
    form.go('two');
    assert.deepEqual(form.problems(), ['d required']);
  });
});

describe('state of an item', () => {
  it('knows whether it was touched, differs from the start, or was prefilled', () => {
    const form = play(twoPages, { answers: { a: 'x' } });
    const marks = () => {
      const { touched, dirty, prefilled } = form.item('a');
      return { touched, dirty, prefilled };
    };
    assert.deepEqual(marks(), { touched: false, dirty: false, prefilled: true });
    form.type('a', 'y');
    assert.deepEqual(marks(), { touched: false, dirty: true, prefilled: true });
    form.type('a', 'x');
    form.send({ type: 'leave', key: 'a' });
    assert.deepEqual(marks(), { touched: true, dirty: false, prefilled: true });
  });
});
