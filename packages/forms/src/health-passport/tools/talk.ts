import { longDate, type ViewContext } from '@coform/elements/tools';
import { toolWords } from './tool-words.js';

export type Phrase = keyof typeof toolWords;
/** The host's words for the tools; what is missing comes from the form's language file, or stays English. */
export type Phrases = Readonly<Partial<Record<Phrase, string>>>;

/** The words of the tools, and the language that they are in. */
export interface Talk {
  (phrase: Phrase, values?: Readonly<Record<string, string | number>>): string;
  readonly language: string;
  readonly direction: string;
  /** The day it is then where the person is, in these words. */
  readonly day: (when: Date) => string;
}

export function talkOf(phrases: Phrases | undefined, { words, say: sayOfForm }: ViewContext): Talk {
  const own = (phrase: Phrase): string | undefined => phrases?.[phrase] ?? words.phrase(phrase);
  const say = (phrase: Phrase, values: Readonly<Record<string, string | number>> = {}): string =>
    (own(phrase) ?? toolWords[phrase]).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  const isOwn = phrases !== undefined || own('tools') !== undefined;
  const language = isOwn ? words.language : 'en-GB';
  // Months that the form brings along are those of its own language.
  const months = isOwn ? sayOfForm('months') : '';
  return Object.assign(say, {
    language,
    day: (when: Date) => longDate(when, language, months),
    direction: isOwn ? words.direction : 'ltr',
  });
}
