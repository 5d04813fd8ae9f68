import type { Catalogue, Word } from '../words/catalogue.js';

/** A language file as its writer meant it; what is wrong with it comes out as sentences. */
export interface LanguageFile {
  readonly language: string;
  /** What its own speakers call the language. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who stands behind the words that are not in `reviewed`. */
  readonly status: 'source' | 'reviewed' | 'machine-draft';
  /** Keys of words that a person has checked. */
  readonly reviewed: readonly string[];
  /** Who checked, for the record; never shown. */
  readonly reviewers?: readonly string[];
  readonly words: Catalogue;
}

const fields = new Set(['language', 'name', 'direction', 'status', 'reviewed', 'reviewers', 'words']);
/** Languages that are written in several scripts, by the script of their tag. */
const together: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? 'Latn';

/** Which way a language runs. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';

/** Each is one idea that a translation may put in another way: the short name, or the question itself. */
const names = new Set(['name', 'Name', 'question']);

export const textsOf = (word: Word): string[] =>
  typeof word === 'string' ? [word] : Object.values(word).map(String);

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => (names.has(name) ? 'name' : name)))]
    .sort()
    .join(', ');

/** What is wrong with a language file, a sentence each: for translators and for the test. Empty when it can be used. */
export function languageFaults(file: LanguageFile, source: Catalogue): string[] {
  const { words, reviewed } = file;
  const given = new Set(Object.keys(words));
  return [
    ...headFaults(file),
    ...Object.keys(source)
      .filter((key) => !given.has(key) && source[key] !== '')
      .map((key) => `${key}: is missing. In English it is ${JSON.stringify(source[key])}.`),
    ...[...given, ...reviewed]
      .filter((key) => !Object.hasOwn(source, key))
      .map((key) => `${key}: there is no such word. Take it out, or mend the key.`),
    ...Object.entries(words).flatMap(([key, word]) => {
      const english = source[key];
      return english === undefined
        ? []
        : wordFaults(word, english, file.language).map((fault) => `${key}: ${fault}`);
    }),
  ];
}

function headFaults({ language, name, direction, status, ...rest }: LanguageFile): string[] {
  const faults: string[] = [];
  if (!name) faults.push('name: is empty. Write what its speakers call the language.');
  if (direction !== directionOf(language)) faults.push(`direction: is not that of ${language}.`);
  if (!['source', 'reviewed', 'machine-draft'].includes(status))
    faults.push('status: is none of source, reviewed and machine-draft.');
  for (const field of Object.keys(rest)) if (!fields.has(field)) faults.push(`${field}: is not known.`);
  return faults;
}

function wordFaults(word: Word, english: Word, language: string): string[] {
  const faults: string[] = [];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counts = textsOf(english).some((text) => text.includes('{count}'));
  if (typeof word === 'string') {
    if (typeof english !== 'string' && categories.length > 1)
      faults.push(`needs one text for each of ${categories.join(', ')}.`);
  } else if (Object.keys(word).sort().join() !== [...categories].sort().join()) {
    faults.push(`needs exactly the plural forms ${categories.join(', ')}.`);
  } else if (!counts) faults.push('has plural forms, but no {count} to choose one by.');
  const wanted = placeholders(textsOf(english)[0] ?? '');
  for (const text of textsOf(word)) {
    if (!text.trim()) faults.push('is empty.');
    if (placeholders(text) !== wanted)
      faults.push(`has the placeholders (${placeholders(text)}) instead of (${wanted}).`);
    if (/\p{L} \p{L}/u.test(text) && textsOf(english).includes(text))
      faults.push('is the same as in English.');
    if (/[<>]/.test(text)) faults.push('holds < or >, which would be shown as they are.');
    if (/[\u0590-\u08ff][^\u2066]*\d \d/u.test(text))
      faults.push(
        'has groups of digits that would change places: put \\u2066 before and \\u2069 after them.',
      );
    faults.push(...scriptFaults(text.replace(/\{\w+\}/g, ''), language));
  }
  return faults;
}

/** Words left in English show by their letters where the language has others. */
function scriptFaults(text: string, language: string): string[] {
  const script = scriptOf(language);
  const names = (together[script] ?? [script]).map((name) => `\\p{Script=${name}}`);
  const own = new RegExp(`[${names.join('')}]`, 'u');
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !own.test(letter) && !/\p{Script=Latin}/u.test(letter));
  if (foreign.length > 0) return [`has letters of another script (${foreign.join('')}).`];
  return letters.length > 0 && !letters.some((letter) => own.test(letter)) ? ['is not translated.'] : [];
}
