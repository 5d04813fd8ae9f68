/** Why a file cannot be opened. Each has plain words for the person in the words of the tools. */
export type KeptErrorCode =
  'not-kept' | 'other-form' | 'newer-edition' | 'locked' | 'wrong-passphrase' | 'too-large';

/** A file that is not opened, with a code for each reason. Holds nothing of the file. */
export class KeptError extends Error {
  override readonly name = 'KeptError';
  readonly code: KeptErrorCode;
  /** Always the whole file: what is in it is not named in an error. */
  readonly path = '';

  constructor(code: KeptErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
