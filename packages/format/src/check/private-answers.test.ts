import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDocument, LayoutItem } from '../generated/form-document.js';
import { findingsOf, placesOf, smallForm } from '../test-support/small-form.js';
import { checkDocument } from './check-document.js';
import { privateAnswers } from './private-answers.js';

const text = { type: 'string', title: 'Text', maxLength: 10 };
const number = { type: 'integer', title: 'Number' };
const properties = { secret: number, open: number, a: text, b: text, total: number };
const whenSecret = { enableWhen: [{ question: 'secret', operator: 'exists' as const, answer: true }] };
const secret: LayoutItem = { linkId: 'secret', answer: '/secret', private: true };
const a: LayoutItem = { linkId: 'a', answer: '/a' };
const form = (...items: LayoutItem[]): FormDocument => smallForm(properties, items);
const at = '/layout/0/items/1';

describe('a private answer', () => {
  it('must not decide whether an answer that is sent is asked for', () => {
    assert.deepEqual(placesOf(privateAnswers, form(secret, { ...a, ...whenSecret })), [
      `private-condition ${at}/enableWhen/0/question`,
    ]);
  });

  it('must not decide it through a group, a page, or rows', () => {
    const group: LayoutItem = { linkId: 'group', title: 'Group', ...whenSecret, items: [a] };
    const [finding] = findingsOf(privateAnswers, form(secret, group));
    assert.equal(finding?.path, `${at}/enableWhen/0/question`);
    assert.match(finding.message, /`a` \(through `group`\).*`secret`.*private/);

    const page = { linkId: 'second', type: 'page' as const, title: 'Second', ...whenSecret, items: [a] };
    const first = form(secret);
    const paged = { ...first, layout: [...first.layout!, page] };
    assert.deepEqual(placesOf(privateAnswers, paged), ['private-condition /layout/1/enableWhen/0/question']);
  });

  it('is private, too, because of the group it stands in', () => {
    const group: LayoutItem = {
      linkId: 'group',
      title: 'Group',
      private: true,
      items: [{ linkId: 'secret', answer: '/secret' }],
    };
    assert.deepEqual(placesOf(privateAnswers, form(group, { ...a, ...whenSecret })), [
      `private-condition ${at}/enableWhen/0/question`,
    ]);
  });

  it('may decide what is not sent: private questions, and what is only read', () => {
    const inner: LayoutItem = { linkId: 'note', text: 'Words', ...whenSecret };
    const alsoPrivate: LayoutItem = { ...a, private: true, ...whenSecret };
    const group: LayoutItem = { linkId: 'g', title: 'G', private: true, items: [{ ...a, ...whenSecret }] };
    for (const item of [inner, alsoPrivate, group])
      assert.deepEqual(placesOf(privateAnswers, form(secret, item)), [], item.linkId);
  });

  it('may itself depend on an answer that is sent', () => {
    const open: LayoutItem = { linkId: 'open', answer: '/open' };
    const asked = { enableWhen: [{ question: 'open', operator: 'exists' as const, answer: true }] };
    assert.deepEqual(placesOf(privateAnswers, form(open, { ...secret, ...asked })), []);
  });

  it('must not be part of a total that is sent', () => {
    const total: LayoutItem = {
      linkId: 'total',
      answer: '/total',
      as: 'total',
      calculate: { op: 'sum', of: ['secret'] },
    };
    assert.deepEqual(placesOf(privateAnswers, form(secret, total)), [`private-total ${at}/calculate/of/0`]);
    assert.deepEqual(placesOf(privateAnswers, form(secret, { ...total, private: true })), []);
  });

  it('is looked after by checkDocument', () => {
    const codes = checkDocument(form(secret, { ...a, ...whenSecret })).map(({ code }) => code);
    assert.deepEqual(codes, ['private-condition']);
  });
});
