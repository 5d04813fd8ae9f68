/** What a {@link FormDocumentError} is about. Each code has one meaning for ever. */
export type FormDocumentErrorCode =
  | 'meta-schema'
  | 'unknown-answer'
  | 'row-pointer'
  | 'no-question-type'
  | 'nested-repeat'
  | 'not-a-repeat'
  | 'duplicate-link-id'
  | 'ref-circle'
  | 'unresolved-ref'
  | 'too-deep'
  | 'too-complex'
  | (string & {});

/**
 * Says why a form document cannot be used, and what to do about it. The message is for the person who makes the form
 * and holds no answers.
 *
 * `path` is a JSON Pointer into the form document (`/layout/0/items/2`); `''` is the whole document.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901 JSON Pointer
 * @example
 * import assert from 'node:assert/strict';
 * import { FormDocumentError, outline } from '@coform/format';
 * const data = { type: 'object', properties: {} };
 * assert.throws(
 *   () => outline({ data, layout: [{ linkId: 'born', answer: '/born' }] }),
 *   (error) => error instanceof FormDocumentError && error.path === '/layout/0',
 * );
 */
export class FormDocumentError extends Error {
  override readonly name = 'FormDocumentError';
  readonly code: FormDocumentErrorCode;
  readonly path: string;

  constructor(code: FormDocumentErrorCode, path: string, message: string) {
    super(message);
    this.code = code;
    this.path = path;
  }
}

/** What is wrong with one layout entry. `says` goes on from its linkId: what is wrong, and what to do. */
export const entryProblem = (
  code: FormDocumentErrorCode,
  path: string,
  linkId: string,
  says: string,
): FormDocumentError => new FormDocumentError(code, path, `Item \`${linkId}\` ${says}`);
