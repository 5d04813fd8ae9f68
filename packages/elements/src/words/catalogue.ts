/**
 * A word that changes with a number: one text for each plural category that the language has. Which one is shown
 * follows from the value of `{count}`; a category that is not there gives `other`.
 *
 * @see https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
 */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One text, or one for each plural category. Placeholders stand in braces: `{count}`. */
export type Word = string | PluralForms;

/** Words by key. `camelCase` keys are words of the interface; keys with a dot are error messages. */
export type Catalogue = Readonly<Record<string, Word>>;

/** What stands in the place of placeholders; anything but text and numbers is left out. */
export type Values = Readonly<Record<string, unknown>>;
