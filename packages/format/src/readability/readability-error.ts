/**
 * Says why words cannot be measured, and what to do about it. `code` is `language-not-measured`: the formulas were made
 * for English and say nothing of other languages.
 */
export class ReadabilityError extends Error {
  override readonly name = 'ReadabilityError';
  readonly code = 'language-not-measured';
  /** JSON Pointer to the language in the document or locale. */
  readonly path = '/language';

  constructor(language: string) {
    super(
      `The words are in \`${language}\`, and the reading formulas are made for English. Measure the English words, and let readers of \`${language}\` try the form.`,
    );
  }
}
