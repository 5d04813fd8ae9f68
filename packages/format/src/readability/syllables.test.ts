import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllables } from './syllables.js';

const cases: Readonly<Record<number, string>> = {
  1: 'you yes eye staff name names care there’s you’re asked called moved brought write friends thoughts I a',
  2: 'needed changes quiet people table settled being lonely something someone lion wheelchair passport business',
  3: 'medicine family hospital carefully example idea radio usual serious area everyone piano Saturday',
  4: 'emergency interpreter communicate information understanding emotional situations January',
  5: 'communication university opportunity',
  6: 'electroconvulsive responsibility',
};

describe('the syllables of a word', () => {
  for (const [expected, words] of Object.entries(cases)) {
    it(`are ${expected} in each of: ${words}`, () => {
      for (const word of words.split(' ')) assert.equal(syllables(word), Number(expected), word);
    });
  }

  it('of a number are those of its digits, and of a short form those of its letters', () => {
    assert.equal(syllables('999'), 3);
    assert.equal(syllables('NHS'), 3);
    assert.equal(syllables('A&E'), 2);
    assert.equal(syllables('WC'), 4);
  });

  it('of a word with a hyphen are those of its parts', () => {
    assert.equal(syllables('step-free'), 2);
    assert.equal(syllables('non-speaking'), 3);
  });

  it('are at least one, and none where there is nothing to say', () => {
    assert.equal(syllables('hmm'), 1);
    assert.equal(syllables('–'), 0);
    assert.equal(syllables(''), 0);
  });
});
