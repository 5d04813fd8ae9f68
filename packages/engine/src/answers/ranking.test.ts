import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutlineItem } from '@coform/format';
import { ranking } from './ranking.js';

const item = {
  options: [
    { value: 1, label: 'One' },
    { value: 2, label: 'Two' },
  ],
} as unknown as OutlineItem;

describe('an order', () => {
  it('is the options’ values as the person put them', () => {
    assert.deepEqual(ranking.parse(['2', '1'], item), { answer: [2, 1] });
  });

  it('has no place for what is no option', () => {
    assert.equal(ranking.parse(['2', '3'], item).issue?.keyword, 'enum');
  });

  it('is shown again as it was given', () => {
    assert.deepEqual(ranking.view([2, 1]), ['2', '1']);
  });
});
