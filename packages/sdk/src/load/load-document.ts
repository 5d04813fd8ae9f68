import { EmbedError } from '@coform/elements';
import { documentProblem, type FormDocument } from '@coform/format';
import { loadJson, type LoadOptions } from './load-json.js';

/**
 * Fetches a form document and makes sure that it is one.
 *
 * @throws {EmbedError} when the file does not arrive or is not JSON; see {@link loadJson} for the codes
 * @throws FormDocumentError when it fails the meta-schema or its schema is refused, with the place in the document
 * @see https://coform.dev/form-document/1
 * @example
 * const document = await loadDocument('/forms/visit.form.json', { integrity: 'sha384-…' });
 */
export async function loadDocument(url: string, options: LoadOptions = {}): Promise<FormDocument> {
  const content = await loadJson(url, options);
  const problem = documentProblem(content);
  if (problem) throw problem;
  if (typeof content !== 'object' || content === null) {
    throw new EmbedError('not-a-document', url, `${url} holds no form document.`);
  }
  return content as FormDocument;
}
