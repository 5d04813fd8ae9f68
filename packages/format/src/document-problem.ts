import { compile, SchemaRefusedError } from '@coform/validation';
import { demandShape } from './document-shape.js';
import { FormDocumentError } from './form-document-error.js';
import type { FormDocument } from './generated/form-document.js';

/**
 * The first thing that keeps a value from being used as a form document, or undefined when it can be: whether it
 * has the shape of one, and whether the evaluator takes its data schema. Quick and small, for a browser about to show
 * the form: what breaks nothing is let pass, such as a text that is too long. `checkDocument` says everything. Never
 * throws.
 *
 * @returns an error to throw or show, code `meta-schema` or the code of the evaluator's refusal; its path leads into
 *   the document
 * @example
 * import assert from 'node:assert/strict';
 * import { documentProblem } from '@coform/format';
 * assert.equal(documentProblem({ title: 'No more than that' }).code, 'meta-schema');
 */
export function documentProblem(document: unknown): FormDocumentError | undefined {
  try {
    demandShape(document);
  } catch (problem) {
    return problem instanceof FormDocumentError
      ? problem
      : new FormDocumentError('meta-schema', '', 'The document cannot be read as JSON. Give parsed JSON.');
  }
  return dataProblem((document as FormDocument).data);
}

/** Why the evaluator refuses a data schema; undefined when it takes it. */
export function dataProblem(data: unknown): FormDocumentError | undefined {
  try {
    compile(data);
    return undefined;
  } catch (refusal) {
    return refusal instanceof SchemaRefusedError
      ? new FormDocumentError(refusal.code, `/data${refusal.path}`, refusal.message)
      : new FormDocumentError('data-refused', '/data', 'The data schema cannot be evaluated. Simplify it.');
  }
}
