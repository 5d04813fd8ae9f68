import { FormDocumentError } from '../form-document-error.js';
import { publishedSchema } from '../publish/published-schema.js';
import type { Rule } from './context.js';

/** The published schema can be written, so that whoever receives answers can check them. */
export const publishing: Rule = function* ({ document, problems }) {
  // What cannot be rendered cannot be published either, and is reported as that.
  if (problems.length > 0) return;
  try {
    publishedSchema(document);
  } catch (refusal) {
    if (!(refusal instanceof FormDocumentError)) throw refusal;
    yield { code: refusal.code, severity: 'error', path: refusal.path, message: refusal.message };
  }
};
