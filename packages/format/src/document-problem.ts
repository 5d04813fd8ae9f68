import { compile } from '@coform/validation';
import { FormDocumentError } from './form-document-error.js';
import { isObject } from './json.js';
import { metaSchemaIssues } from './meta-schema.js';

/**
 * The first thing that keeps a value from being used as a form document, or undefined when it can be: the meta-schema
 * and whether the evaluator takes its data schema. Quick and small, for a browser about to show the form;
 * `checkDocument` says everything. Never throws.
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
    const [issue] = metaSchemaIssues(document);
    if (issue) {
      const { instancePath: path, keyword, params } = issue;
      // `checkDocument` has a sentence for each keyword; a browser should not have to carry them all.
      const message = `${path === '' ? 'The document' : path} does not fit the format of form documents: ${keyword} ${JSON.stringify(params)}. Mend it; \`coform check\` says more.`;
      return new FormDocumentError('meta-schema', path, message);
    }
  } catch {
    return new FormDocumentError(
      'meta-schema',
      '',
      'The document is no JSON value that can be read. Give parsed JSON.',
    );
  }
  return isObject(document) ? dataProblem(document.data) : undefined;
}

/** Why the evaluator refuses a data schema; undefined when it takes it. */
export function dataProblem(data: unknown): FormDocumentError | undefined {
  try {
    compile(data);
    return undefined;
  } catch (refusal) {
    const { code, path, message } = isObject(refusal) ? refusal : {};
    return new FormDocumentError(
      typeof code === 'string' ? code : 'data-refused',
      `/data${typeof path === 'string' ? path : ''}`,
      typeof message === 'string' ? message : 'The data schema cannot be evaluated. Simplify it.',
    );
  }
}
