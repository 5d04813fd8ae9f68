import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, read, shown } from '../test-support/read.js';

describe('address question', () => {
  it('answers with the lines that are filled in', () => {
    assert.deepEqual(read(question('address'), { line1: ' 1 High Street ', town: '', postcode: 'AA3 1AB' }), {
      answer: { line1: '1 High Street', postcode: 'AA3 1AB' },
    });
    assert.deepEqual(read(question('address'), { line1: ' ', town: '' }), {});
  });

  it('shows the lines of a prefilled address', () => {
    assert.deepEqual(shown(question('address'), { line1: '1 High Street', flat: 3, extra: {} }), {
      line1: '1 High Street',
      flat: '3',
    });
    assert.equal(shown(question('address'), 'somewhere'), undefined);
  });

  it('treats a line called __proto__ as any other', () => {
    const lines = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    const { answer } = read(question('address'), lines);
    assert.equal(JSON.stringify(answer), '{"__proto__":"x"}');
  });
});
