/**
 * What a word is for. `option.<value>`, `optionHint.<value>`, `error.<keyword>` and `band.<from>` name their option,
 * keyword, or band of a total.
 */
export type Slot =
  | 'label'
  | 'hint'
  | 'text'
  | 'title'
  | 'why'
  | 'shortName'
  | 'addLabel'
  | 'rowLabel'
  | `option.${string}`
  | `optionHint.${string}`
  | `band.${string}`
  | `error.${string}`;

/**
 * A form's words in one language. Every word falls back: the language asked for, its parents (`en-GB-x-easyread` →
 * `en-GB`), the document. The Trust's facts are in place. Undefined means there are no such words.
 *
 * `description`, `text` and `why` may hold short Markdown, for `parseText`; all others are plain words.
 */
export interface Words {
  /** BCP 47 tag of the words that are given: the document's own where no locale suits what was asked. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string | undefined;
  /** A word of a section, page or item. */
  of(linkId: string, slot: Slot): string | undefined;
  /** What an option is called; the value itself when nobody gave it a name. */
  option(linkId: string, value: string | number | boolean): string;
  optionHint(linkId: string, value: string | number | boolean): string | undefined;
  /** Own words for an issue of one question. `{label}`, `{limit}` and the like stand in them, to be filled in. */
  error(linkId: string, keyword: string): string | undefined;
  /** Easy Read: the name of the picture that goes with an entry. */
  picture(linkId: string): string | undefined;
  /** What the form's own element says around the questions, by the element's name for it. */
  phrase(name: string): string | undefined;
}
