import type { Counts } from './measure.js';

/**
 * The school grade at which a text is understood, by its words per sentence and syllables per word. Unrounded; below 0
 * for very easy words.
 *
 * @see https://apps.dtic.mil/sti/citations/ADA006655 Kincaid and others 1975, “Derivation of new readability formulas”
 */
export function fleschKincaid({ sentences, words, syllables }: Omit<Counts, 'letters'>): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The school grade at which a text is understood, by its letters and sentences per 100 words. Unrounded; below 0 for
 * very easy words.
 *
 * @see https://doi.org/10.1037/h0076540 Coleman and Liau 1975, “A computer readability formula designed for machine scoring”
 */
export function colemanLiau({ sentences, words, letters }: Omit<Counts, 'syllables'>): number {
  if (words === 0) return 0;
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8;
}

/** In years: a child in grade 1 is 6. The harder of the two verdicts counts, and nobody reads before 5. */
export const readingAge = (grades: {
  readonly fleschKincaid: number;
  readonly colemanLiau: number;
}): number => Math.max(5, Math.max(grades.fleschKincaid, grades.colemanLiau) + 5);
