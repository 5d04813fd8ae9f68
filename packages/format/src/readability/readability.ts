import type { FormDocument } from '../generated/form-document.js';
import type { Locale } from '../generated/locale.js';
import { outline as outlineOf } from '../build-outline.js';
import { measure, type Measure } from './measure.js';
import { sentencesOf, wordsOf } from './plain-text.js';
import { ReadabilityError } from './readability-error.js';
import { headings, shownWords, type ShownWord } from './shown-words.js';
import { syllables } from './syllables.js';

export interface ReadabilityOptions {
  /** Words that stand in for the document's own, such as Easy Read. Its language must be English, too. */
  readonly locale?: Locale;
  /** Highest reading age, in years, that is fine. Default 11. */
  readonly limit?: number;
  /** A sentence with more words is listed as long. Default 20; 12 in Easy Read. */
  readonly longSentence?: number;
}

/** Where words stand: a JSON Pointer into the document or, with `locale`, into the locale's file. `''` is a plain text. */
export interface Place {
  readonly path: string;
  readonly linkId?: string;
  readonly locale?: boolean;
}

export interface HardSentence extends Place, Measure {
  readonly sentence: string;
}

export interface HardWord {
  readonly word: string;
  readonly syllables: number;
  /** Everywhere it stands. */
  readonly places: readonly Place[];
}

export interface PageMeasure extends Measure {
  readonly linkId: string;
  readonly title: string;
}

export interface Readability {
  /** The highest reading age that is fine, as it was asked. */
  readonly limit: number;
  /** `all`, `sentences` and every page of 100 words or more are within the limit. */
  readonly ok: boolean;
  /** Every word: also titles, options and buttons. */
  readonly all: Measure;
  /** Only what ends as a sentence, with `.`, `?` or `!`: short labels make the average of all words look easier. */
  readonly sentences: Measure;
  /** Page by page. Under 100 words the numbers swing widely, and do not count for `ok`. */
  readonly pages: readonly PageMeasure[];
  /** Longest first. */
  readonly longSentences: readonly HardSentence[];
  /** Sentences of five words or more that both formulas put above the limit, hardest first. */
  readonly hardSentences: readonly HardSentence[];
  /** Words of four syllables or more, longest first. */
  readonly hardWords: readonly HardWord[];
}

/** The formulas were made from passages of 100 words. */
const ENOUGH_WORDS = 100;
const ENOUGH_FOR_A_SENTENCE = 5;
const HARD_SYLLABLES = 4;

/**
 * How hard the words of a form are to read: a pointer to what to look at, and no proof that people understand them. Only
 * people who read them can give that.
 *
 * Two formulas judge, and the harder verdict counts. Flesch–Kincaid counts syllables, Coleman–Liau letters, so that a
 * miscounted syllable cannot hide a hard text; both work on 100 words, where SMOG needs 30 sentences.
 *
 * @throws {ReadabilityError} for words that are not English: nobody made these formulas for them
 * @throws {FormDocumentError} where `outline(document)` throws
 * @see https://service-manual.nhs.uk/content/health-literacy
 * @example
 * import assert from 'node:assert/strict';
 * import { readability } from '@coform/format/readability';
 * const { all, ok } = readability('What do you like to be called? This is the name staff should use.');
 * assert.deepEqual([all.words, all.sentences, all.readingAge, ok], [14, 2, 6, true]);
 */
export function readability(source: string | FormDocument, options: ReadabilityOptions = {}): Readability {
  const { locale, limit = 11 } = options;
  const language = locale?.language ?? (typeof source === 'string' ? 'en' : source.language);
  if (!/^en(?:-|$)/i.test(language)) throw new ReadabilityError(language);

  const longSentence = options.longSentence ?? (/-x-easyread$/i.test(language) ? 12 : 20);
  const words: readonly ShownWord[] =
    typeof source === 'string' ? [{ text: source, path: '' }] : shownWords(source, locale);
  const found = words.flatMap((word) => sentencesOf(word.text).map((sentence) => ({ word, sentence })));
  const all = measure(found.map(({ sentence }) => sentence));
  const sentences = measure(found.map(({ sentence }) => sentence).filter(isWhole));
  const pages = typeof source === 'string' ? [] : measurePages(source, found);

  const each = found.map(({ word, sentence }): HardSentence => ({
    ...place(word),
    sentence,
    ...measure([sentence]),
  }));
  return {
    limit,
    ok:
      all.readingAge <= limit &&
      sentences.readingAge <= limit &&
      pages.every((page) => page.words < ENOUGH_WORDS || page.readingAge <= limit),
    all,
    sentences,
    pages,
    longSentences: each.filter((one) => one.words > longSentence).sort((a, b) => b.words - a.words),
    hardSentences: each
      .filter((one) => one.words >= ENOUGH_FOR_A_SENTENCE && bothAbove(one, limit))
      .sort((a, b) => b.readingAge - a.readingAge),
    hardWords: hardWords(found),
  };
}

interface Found {
  readonly word: ShownWord;
  readonly sentence: string;
}

const isWhole = (sentence: string): boolean => /[.?!]["'”’)*]*$/.test(sentence);

const bothAbove = ({ fleschKincaid, colemanLiau }: Measure, limit: number): boolean =>
  Math.min(fleschKincaid, colemanLiau) + 5 > limit;

const place = ({ path, linkId, locale }: ShownWord): Place => ({
  path,
  ...(linkId !== undefined && { linkId }),
  ...(locale && { locale }),
});

function measurePages(document: FormDocument, found: readonly Found[]): PageMeasure[] {
  return [...headings(outlineOf(document))].map(([linkId, title]) => ({
    linkId,
    title,
    ...measure(found.filter(({ word }) => word.page === linkId).map(({ sentence }) => sentence)),
  }));
}

function hardWords(found: readonly Found[]): HardWord[] {
  const places = new Map<string, Map<string, Place>>();
  for (const { word, sentence } of found) {
    for (const one of wordsOf(sentence)) {
      // Codes and short forms in capitals, and numbers, are no words that could be swapped for easier ones.
      if (syllables(one) < HARD_SYLLABLES || !/\p{Ll}/u.test(one)) continue;
      const key = one.toLowerCase();
      const at = places.get(key) ?? new Map<string, Place>();
      places.set(key, at.set(word.path, place(word)));
    }
  }
  return [...places]
    .map(([word, at]) => ({ word, syllables: syllables(word), places: [...at.values()] }))
    .sort((a, b) => b.syllables - a.syllables || b.places.length - a.places.length);
}
