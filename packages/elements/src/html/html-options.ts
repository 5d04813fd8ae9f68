import type { Session, SessionOptions } from '@coform/engine';
import type { Journey, Locale, Trust } from '@coform/format';
import type { QuestionTypes } from '../questions/question-types.js';

/** A language as the person chooses it. */
export interface LanguageChoice {
  /** BCP 47 tag, such as `cy` or `en-GB-x-easyread`. */
  readonly language: string;
  /** What its own readers call it. Default: what `Intl` calls it, with "Easy Read" for `x-easyread`. */
  readonly name?: string;
  /** Where the form is posted to in that language: an address of this site, or `http(s):`. */
  readonly action: string;
}

/** How a form is drawn as HTML. The same options for every page of a journey. */
export interface HtmlOptions {
  /** Where the form is posted to: an address of this site, or `http(s):`. */
  readonly action: string;
  /** BCP 47 tag of the words to show. Default: the document's. */
  readonly language?: string;
  /** The document's words in other languages. Those that no person has checked show with `machineDrafts` only. */
  readonly locales?: readonly Locale[];
  /** Parsed language file of the interface; anything but one is English. */
  readonly interface?: unknown;
  readonly machineDrafts?: boolean;
  /** Address of the pictures that Easy Read words name, on the page's own origin. Default: none are shown. */
  readonly pictures?: string;
  /**
   * Languages that the person can choose from: what each is called, and the `action` of the page in it. Answers go along.
   * Default: no choice.
   */
  readonly languages?: readonly LanguageChoice[];
  readonly trust?: Trust;
  /** Level of the form's own heading, 1 to 5. Default: 2. */
  readonly headingLevel?: number;
  readonly journey?: Journey;
  /** One sentence on who reads what is sent, and when. Without it nothing can be sent. */
  readonly monitoring?: string;
  /** Keeps ids apart where several forms stand on one page. Default: `co`. */
  readonly prefix?: string;
  /** The question types that can be drawn. Default: all. */
  readonly types?: QuestionTypes;
  /**
   * Draws into `<template shadowrootmode="open">`, for between the tags of an element. Links of the error summary do not
   * reach into it without a script, so leave it off where no script may come.
   */
  readonly shadow?: boolean;
  /** Address of the style sheet (see `styleSheet()`), linked inside the shadow root. Default: none is linked. */
  readonly stylesheetHref?: string;
  /** Validates answers, in place of the form's own compiled data schema. */
  readonly validate?: SessionOptions['validate'];
  /** Time source, for tests. */
  readonly now?: () => Date;
}

/** What a session takes of these. */
export const sessionOptions = (
  document: Session['document'],
  { journey, language, validate, now }: HtmlOptions,
): SessionOptions => ({
  document,
  ...(journey ? { journey } : {}),
  ...(language ? { language } : {}),
  ...(validate ? { validate } : {}),
  ...(now ? { now } : {}),
});
