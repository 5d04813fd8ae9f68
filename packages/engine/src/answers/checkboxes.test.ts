import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOf } from './kinds.js';
import { question, read, shown } from '../test-support/read.js';

describe('checkboxes question', () => {
  const item = question('checkboxes', ['a', 'b', 'none', 'rather-not'], {
    exclusive: ['none', 'rather-not'],
  });
  const choose = (next: string[], previous: string[]) => kindOf(item)!.settle!(next, previous, item);

  it('answers in the order of the options', () => {
    assert.deepEqual(read(item, ['b', 'a']), { answer: ['a', 'b'] });
  });

  it('has no answer when nothing is ticked', () => {
    assert.deepEqual(read(item, []), {});
  });

  it('takes the others away when "none of these" is ticked last', () => {
    assert.deepEqual(choose(['a', 'b', 'none'], ['a', 'b']), ['none']);
  });

  it('takes "none of these" away when another is ticked last', () => {
    assert.deepEqual(choose(['a', 'none'], ['none']), ['a']);
  });

  it('lets the last of two exclusive options stand', () => {
    assert.deepEqual(choose(['none', 'rather-not'], ['none']), ['rather-not']);
  });

  it('leaves the rest alone when something is unticked', () => {
    assert.deepEqual(choose(['a'], ['a', 'b']), ['a']);
  });

  it('keeps a ticked value that is no option any more, to be mended', () => {
    assert.equal(read(item, ['a', 'gone']).issue?.keyword, 'enum');
  });

  it('shows a prefilled list, without what is no single value', () => {
    assert.deepEqual(shown(item, ['b', {}, null]), ['b']);
  });
});
