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
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Hans: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
};
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
      .filter((key) => !given.has(key))
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
  const locale = new Intl.Locale(language);
  if (!name) faults.push('name: is empty. Write what its speakers call the language.');
  if (direction !== (locale.maximize().script === 'Arab' ? 'rtl' : 'ltr'))
    faults.push(`direction: is not that of ${language}.`);
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
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const own = scripts[script];
  if (!own) return [`is in a script this check does not know (${script}).`];
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !own.test(letter) && !scripts.Latn?.test(letter));
  if (foreign.length > 0) return [`has letters of another script (${foreign.join('')}).`];
  return letters.length > 0 && !letters.some((letter) => own.test(letter)) ? ['is not translated.'] : [];
}
