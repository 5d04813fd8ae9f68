import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChunks } from './chunks.js';

describe('states of many items', () => {
  it('keeps every committed moment readable', () => {
    const states = createChunks<string>();
    states.set(0, 'a');
    states.set(200, 'b');
    const first = states.commit();
    states.set(200, 'c');
    states.set(0, undefined);
    const second = states.commit();
    assert.deepEqual([first(0), first(200), first(100), first(9000)], ['a', 'b', undefined, undefined]);
    assert.deepEqual([second(0), second(200)], [undefined, 'c']);
  });

  it('copies each touched chunk once in a change', () => {
    let copied = 0;
    const states = createChunks<number>((entries) => (copied += entries));
    for (let slot = 0; slot < 6400; slot++) states.set(slot, slot);
    states.commit();
    copied = 0;
    states.set(3000, 1);
    states.set(3001, 1);
    assert.equal(copied, 100 + 64);
    states.commit();
    assert.equal(copied, 100 + 64);
  });
});
