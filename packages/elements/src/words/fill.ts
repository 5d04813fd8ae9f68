import type { Values, Word } from './catalogue.js';
import { latinDigits, tagsOf } from './formats.js';

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * Puts values into the `{placeholders}` of a word; an unknown placeholder becomes nothing. A word with plural forms
 * gives the one for `values.count`. Numbers are written as `language` writes them, with the digits 0 to 9; text stays
 * as it is.
 *
 * @see https://tc39.es/ecma402/#pluralrules-objects
 * @example
 * fill({ one: '{count} result', other: '{count} results' }, { count: 1200 }); // '1,200 results'
 */
export function fill(word: Word, values: Values = {}, language = 'en-GB'): string {
  const tags = tagsOf(language);
  const form =
    typeof word === 'string'
      ? word
      : (word[new Intl.PluralRules(tags).select(Number(values.count))] ?? word.other);
  return form.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    if (typeof value === 'number') return value.toLocaleString(tags, latinDigits);
    if (typeof value !== 'string') return '';
    // In a sentence from right to left, a file name or a reference keeps its own order (Unicode's first strong isolate).
    return value && rightToLeft.test(form) ? `\u2068${value}\u2069` : value;
  });
}

/** First letter in upper case, as at the start of a sentence. */
export function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(tagsOf(language)) + text.slice(first.length);
}
