import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, read, shown } from '../test-support/read.js';

describe('text and codes', () => {
  for (const [type, typed, answer] of [
    ['text', '  Sam  ', 'Sam'],
    ['textarea', 'one\n\ntwo\n', 'one\n\ntwo'],
    ['email', ' sam@example.com', 'sam@example.com'],
    ['telephone', ' 01632 960 001 ', '01632 960 001'],
    ['nhs-number', '999 000-0018', '9990000018'],
    ['nhs-number', 'abc', 'abc'],
    ['postcode', ' aa31ab ', 'AA3 1AB'],
    ['postcode', 'sw1a  1aa', 'SW1A 1AA'],
    ['postcode', 'somewhere', 'somewhere'],
  ] as const) {
    it(`reads ${JSON.stringify(typed)} in a ${type} question as ${JSON.stringify(answer)}`, () => {
      assert.deepEqual(read(question(type), typed), { answer });
    });
  }

  it('takes blank for no answer', () => {
    assert.deepEqual(read(question('text'), ' \n\t '), {});
  });

  it('shows a prefilled number or boolean as text, and leaves out what is no single value', () => {
    assert.equal(shown(question('text'), 5), '5');
    assert.equal(shown(question('text'), { a: 1 }), undefined);
    assert.equal(shown(question('text'), ['a']), undefined);
    assert.equal(shown(question('text'), null), undefined);
  });
});
