import { compile } from '@coform/validation';
import { FormDocumentError } from './form-document-error.js';
import { isObject } from './json.js';
import { metaMessage } from './meta-message.js';
import { metaSchemaIssues } from './meta-schema.js';

/**
 * The first thing that keeps a value from being used as a form document, or undefined when it can be: the meta-schema
 * and whether the evaluator takes its data schema. Quick and small, for a browser about to show the form;
 * `checkDocument` says everything. Never throws.
 *
 * @returns an error to throw or show, code `meta-schema` or the code of the evaluator's refusal; its path leads into
 *   the document
 * @example
 * const problem = documentProblem(JSON.parse(text));
 * if (problem) throw problem;
 */
export function documentProblem(document: unknown): FormDocumentError | undefined {
  try {
    const [issue] = metaSchemaIssues(document);
    if (issue) return new FormDocumentError('meta-schema', issue.instancePath, metaMessage(issue));
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
