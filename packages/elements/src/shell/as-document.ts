import { documentProblem, type FormDocument } from '@coform/format';
import { EmbedError } from '../errors.js';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The form document in something that was given or fetched. A plain JSON Schema of an object is a form, too: its
 * journey is derived.
 *
 * @throws {EmbedError} code `not-a-document`
 * @throws FormDocumentError what the meta-schema or the evaluator refuses, with its path
 */
export function asDocument(given: unknown, language: string): FormDocument {
  if (!isRecord(given)) {
    throw new EmbedError(
      'not-a-document',
      '',
      'The form document is not a JSON object. Give a form document or a JSON Schema with "type": "object".',
    );
  }
  const document = 'data' in given || !isRecord(given.properties) ? given : wrapped(given, language);
  const problem = documentProblem(document);
  if (problem) throw problem;
  return document as unknown as FormDocument;
}

/** A JSON Schema as a draft form with a journey of its own. */
function wrapped(
  schema: Readonly<Record<string, unknown>>,
  language: string,
): Readonly<Record<string, unknown>> {
  const title = typeof schema.title === 'string' && schema.title !== '' ? schema.title.slice(0, 200) : 'Form';
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64);
  return {
    $schema: 'https://coform.dev/form-document/1',
    id: slug || 'form',
    edition: '0.0.0',
    status: 'draft',
    language: language || 'en-GB',
    title,
    data: { type: 'object', ...schema },
  };
}
