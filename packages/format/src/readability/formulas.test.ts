import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colemanLiau, fleschKincaid, readingAge } from './formulas.js';
import { count, measure } from './measure.js';
import { sentencesOf } from './plain-text.js';

// Worked examples as published with their counts: the Wikipedia articles on both formulas, the abstract of Coleman and
// Liau's paper measured with their own formula, and two passages that a university course gives its students.
const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
const abstract =
  'Existing computer programs that measure readability are based largely upon subroutines which estimate number of syllables, usually by counting vowels. The shortcoming in estimating syllables is that it necessitates keypunching the prose into the computer. There is no need to estimate syllables since word length in letters is a better predictor of readability than word length in syllables. Therefore, a new readability formula was computed that has for its predictors letters per 100 words and sentences per 100 words. Both predictors can be counted by an optical scanning device, and thus the formula makes it economically feasible for an organization such as the U.S. Office of Education to calibrate the readability of all textbooks for the public school system.';
const congratulations =
  "Congratulations! Today is your day. You're off to Great Places! You're off and away!";
const harry =
  'Harry Potter was a highly unusual boy in many ways. For one thing, he hated the summer holidays more than any other time of year. For another, he really wanted to do his homework, but was forced to do it in secret, in the dead of the night. And he also happened to be a wizard.';

const counted = (text: string) => count(sentencesOf(text));

describe('Flesch and Kincaid’s formula', () => {
  it('gives the published 11.3 for a sentence of 13 words and 24 syllables, counted from its text', () => {
    const { letters: _, ...counts } = counted(platypus);
    assert.deepEqual(counts, { sentences: 1, words: 13, syllables: 24 });
    assert.equal(fleschKincaid(counts).toFixed(1), '11.3');
  });

  it('gives its published lowest grade, −3.40, for one-word sentences of one syllable', () => {
    assert.equal(fleschKincaid(counted('The. Cat. And. The. Dog. Ate.')).toFixed(2), '-3.40');
  });

  it('gives grade 0 for no words', () => {
    assert.equal(fleschKincaid({ sentences: 0, words: 0, syllables: 0 }), 0);
  });
});

describe('Coleman and Liau’s formula', () => {
  it('gives the published 14.5 for 5 sentences, 119 words and 639 letters or digits, counted from their text', () => {
    const { syllables: _, ...counts } = counted(abstract);
    assert.deepEqual(counts, { sentences: 5, words: 119, letters: 639 });
    assert.equal(colemanLiau(counts).toFixed(2), '14.53');
  });

  it('gives grade 3 for 4 sentences, 14 words and 65 letters', () => {
    const { syllables: _, ...counts } = counted(congratulations);
    assert.deepEqual(counts, { sentences: 4, words: 14, letters: 65 });
    assert.equal(Math.round(colemanLiau(counts)), 3);
  });

  it('gives grade 5 for 4 sentences, 56 words and 214 letters', () => {
    const { syllables: _, ...counts } = counted(harry);
    assert.deepEqual(counts, { sentences: 4, words: 56, letters: 214 });
    assert.equal(Math.round(colemanLiau(counts)), 5);
  });

  it('gives grade 0 for no words', () => {
    assert.equal(colemanLiau({ sentences: 0, words: 0, letters: 0 }), 0);
  });
});

describe('the reading age', () => {
  it('is the harder grade and five years', () => {
    assert.equal(readingAge({ fleschKincaid: 6, colemanLiau: 4 }), 11);
    assert.equal(readingAge({ fleschKincaid: 2, colemanLiau: 7.5 }), 12.5);
  });

  it('is never below 5', () => {
    assert.equal(readingAge({ fleschKincaid: -3.4, colemanLiau: -40 }), 5);
  });
});

describe('a measure', () => {
  it('rounds to one decimal and says the reading age', () => {
    const { fleschKincaid: grade, colemanLiau: other, readingAge: age } = measure(sentencesOf(platypus));
    assert.deepEqual([grade, other, age], [11.3, 12.7, 17.7]);
  });
});
