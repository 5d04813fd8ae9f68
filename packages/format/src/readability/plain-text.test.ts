import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentencesOf, wordsOf } from './plain-text.js';

describe('the sentences of a text', () => {
  it('end at a full stop, question mark or exclamation mark, also inside quotation marks', () => {
    assert.deepEqual(sentencesOf('“Stop.” Is it you? Yes! Good'), ['“Stop.”', 'Is it you?', 'Yes!', 'Good']);
  });

  it('do not end at a short form or at a decimal point', () => {
    assert.deepEqual(sentencesOf('Ask Dr. Khan of the U.S. Office. It is 3.5 miles.'), [
      'Ask Dr. Khan of the U.S. Office.',
      'It is 3.5 miles.',
    ]);
  });

  it('are the paragraphs, list items and labels that have no full stop', () => {
    assert.deepEqual(sentencesOf('You can:\n\n- rest\n- **call us**\n\nBye'), [
      'You can:',
      'rest',
      'call us',
      'Bye',
    ]);
  });

  it('hold the words of a link without its address, and one word for a fact of a Trust', () => {
    assert.deepEqual(sentencesOf('[Read it](https://trust.example/a.b). Call {trust.phone}.'), [
      'Read it.',
      'Call phone.',
    ]);
  });

  it('are none where no word stands', () => {
    assert.deepEqual(sentencesOf('…'), []);
    assert.deepEqual(sentencesOf(''), []);
  });
});

describe('the words of a sentence', () => {
  it('are parted by spaces and dashes; signs around them are left out', () => {
    assert.deepEqual(wordsOf('“Noise hurts me – so, let me (please) wear step-free A&E headphones…”'), [
      'Noise',
      'hurts',
      'me',
      'so',
      'let',
      'me',
      'please',
      'wear',
      'step-free',
      'A&E',
      'headphones',
    ]);
  });
});
