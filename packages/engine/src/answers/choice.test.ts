import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, read, shown } from '../test-support/read.js';

describe('choices', () => {
  it('gives the option its own type', () => {
    assert.deepEqual(read(question('radios', [1, 2]), '2'), { answer: 2 });
    assert.deepEqual(read(question('select', ['a', true]), 'true'), { answer: true });
    assert.deepEqual(read(question('radios', [' a ']), ' a '), { answer: ' a ' });
  });

  it('has no answer before anything is chosen', () => {
    assert.deepEqual(read(question('radios', ['a']), ''), {});
  });

  it('keeps a value that is no option any more, to be mended', () => {
    assert.equal(read(question('radios', ['a']), 'b').issue?.keyword, 'enum');
  });

  it('reads a scale by its options, or else as a number', () => {
    assert.deepEqual(read(question('scale', ['sad', 'happy']), 'happy'), { answer: 'happy' });
    assert.deepEqual(read(question('scale'), '7'), { answer: 7 });
  });

  it('reads yes and no', () => {
    assert.deepEqual(read(question('yes-no'), 'false'), { answer: false });
    assert.deepEqual(read(question('consent'), 'true'), { answer: true });
    assert.equal(shown(question('yes-no'), false), 'false');
    assert.equal(read(question('yes-no'), 'maybe').issue?.keyword, 'type');
  });
});
