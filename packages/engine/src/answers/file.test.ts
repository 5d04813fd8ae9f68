import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutlineItem } from '@coform/format';
import { file } from './file.js';

const item = { layout: { accept: ['image/*', 'application/pdf'], maxBytes: 1000 } } as unknown as OutlineItem;
const photo = { name: 'me.png', type: 'image/png', size: '12', data: 'iVBORw0KGgo=' };

describe('a file', () => {
  it('is its name, type, size and content', () => {
    assert.deepEqual(file.parse(photo, item), { answer: { ...photo, size: 12 } });
  });

  it('is shown again as it was given', () => {
    assert.deepEqual(file.view({ ...photo, size: 12 }), photo);
  });

  for (const [what, change, keyword] of [
    ['too large', { size: '1001' }, 'size'],
    ['of another type', { type: 'text/html' }, 'type'],
    ['of a type that only begins alike', { type: 'application/pdfx' }, 'type'],
    ['empty', { size: '0', data: '' }, 'empty'],
    ['unreadable', { data: '' }, 'unreadable'],
  ] as const) {
    it(`is no answer when it is ${what}`, () => {
      assert.equal(file.parse({ ...photo, ...change }, item).issue?.keyword, keyword);
    });
  }
});
