import { colemanLiau, fleschKincaid, readingAge } from './formulas.js';
import { wordsOf } from './plain-text.js';
import { syllables } from './syllables.js';

/** What was counted in a stretch of text. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Letters and digits. */
  readonly letters: number;
}

/** How hard a stretch of text is to read, by two formulas. */
export interface Measure extends Counts {
  /** School grade by Flesch and Kincaid, from the length of sentences and the syllables of words. */
  readonly fleschKincaid: number;
  /** School grade by Coleman and Liau, from the length of sentences and the letters of words. */
  readonly colemanLiau: number;
  /** In years: the higher of what the two formulas say. One decimal. */
  readonly readingAge: number;
}

export function count(sentences: readonly string[]): Counts {
  const words = sentences.flatMap(wordsOf);
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((total, word) => total + syllables(word), 0),
    letters: words.reduce((total, word) => total + (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
  };
}

/** Measures these sentences together. Nothing to read is grade 0. */
export function measure(sentences: readonly string[]): Measure {
  const counts = count(sentences);
  const grades = {
    fleschKincaid: round(fleschKincaid(counts)),
    colemanLiau: round(colemanLiau(counts)),
  };
  return { ...counts, ...grades, readingAge: round(readingAge(grades)) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
