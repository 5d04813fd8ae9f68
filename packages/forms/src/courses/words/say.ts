import { cardWords, type CourseWordKey, type CourseWords, type Plural, type SomeWords } from './words.js';

export type Say = (key: CourseWordKey, given?: { readonly [name: string]: string | number }) => string;

/** The words of the interface, in place of which a host may put its own, one by one. */
export interface Language {
  readonly words: SomeWords;
  readonly say: Say;
  /** "Friday 4 December 2026" from the milliseconds of midnight UTC. */
  readonly day: Intl.DateTimeFormat;
}

let last: readonly unknown[] = [];
let known: Language | undefined;

/** The same object for the same words: what Intl needs is made once. */
export function languageOf(own?: Partial<CourseWords>, stock: SomeWords = cardWords): Language {
  if (!known || last[0] !== own || last[1] !== stock) {
    last = [own, stock];
    known = make({ ...stock, ...own });
  }
  return known;
}

function make(words: SomeWords): Language {
  const plurals = new Intl.PluralRules(words.language);
  return {
    words,
    say(key, given = {}) {
      const word: string | Plural = words[key] ?? '';
      const text =
        typeof word === 'string'
          ? word
          : word[plurals.select(Number(given.count)) as keyof Plural] || word.other;
      return text.replace(/\{(\w+)\}/g, (all, name: string) =>
        (given[name] ?? all).toLocaleString(words.language),
      );
    },
    day: new Intl.DateTimeFormat(words.language, { timeZone: 'UTC', dateStyle: 'full' }),
  };
}
