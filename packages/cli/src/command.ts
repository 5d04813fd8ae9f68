export interface Output {
  out(text: string): void;
  error(text: string): void;
}

export interface Flags {
  /** Print one JSON value instead of sentences. */
  readonly json: boolean;
  /** `readability`: the highest reading age that is fine, in years. */
  readonly limit?: string;
  /** BCP 47 tag of the words to use, from `locales/<tag>.json`. */
  readonly language?: string;
  /** `render`: linkId of a page, `tasks` or `check`. */
  readonly page?: string;
  /** `render`: a JSON file of answers. */
  readonly answers?: string;
  /** `render`: where the page is posted to. */
  readonly action?: string;
}

/** Works on the named files and gives the exit code. */
export type Command = (files: readonly string[], flags: Flags, output: Output) => Promise<number>;

export const exitCodes = { fine: 0, fallsShort: 1, wrongUse: 2 } as const;

/** The command line makes no sense, or a named file cannot be read: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
