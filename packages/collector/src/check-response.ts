import { publishedSchema as publish, type FormDocument } from '@coform/format';
import { Ajv2020, type ErrorObject, type Format, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkEdition } from './check-edition.js';
import { envelopeSchema } from './envelope-schema.js';
import { Problem, type ProblemIssue } from './problem.js';
import type { SentResponse } from './response.js';

/** A JSON Schema as an object of keywords. */
export type Schema = Readonly<Record<string, unknown>>;

export interface CheckOptions {
  readonly forms: ReadonlyMap<string, FormDocument>;
  /** The schema that a form's answers must satisfy. Default: its published schema, with conditions folded in. */
  readonly publishedSchema?: (document: FormDocument) => Schema;
  /** Checks of formats that JSON Schema does not define. A format without a check is an annotation. */
  readonly formats?: Readonly<Record<string, (text: string) => boolean>>;
}

/** Throws a {@link Problem} unless the value is a response that one of the forms allows. */
export type CheckResponse = (value: unknown) => SentResponse;

const toIssue = ({ instancePath, keyword, params }: ErrorObject): ProblemIssue => ({
  instancePath,
  keyword,
  params: params as Record<string, unknown>,
});

/**
 * Prepares the check of responses. Every schema is compiled here, so that a faulty form fails when the receiver starts
 * and not when the first person sends it.
 *
 * The check stops at the first issue: collecting all would let a hostile body of the permitted size keep the process
 * busy, for instance comparing every pair of a list that is far too long.
 */
export function createCheck({ forms, publishedSchema = publish, formats = {} }: CheckOptions): CheckResponse {
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true, allErrors: false });
  // The default export of this CommonJS module is its namespace under NodeNext.
  (addFormats as unknown as typeof addFormats.default)(ajv);
  for (const [name, check] of Object.entries(formats)) ajv.addFormat(name, check satisfies Format);

  const checkEnvelope = ajv.compile(envelopeSchema);
  const checks = new Map<string, ValidateFunction>();
  for (const [id, document] of forms) checks.set(id, ajv.compile(publishedSchema(document)));

  return (value) => {
    if (!checkEnvelope(value)) {
      throw new Problem(
        400,
        'malformed-response',
        'The body is not a form response: {form, edition, language, status, started, authored, answers}. The issues say where.',
        (checkEnvelope.errors ?? []).map(toIssue),
      );
    }
    const response = value as SentResponse;
    const document = forms.get(response.form);
    const check = checks.get(response.form);
    if (!document || !check) {
      throw new Problem(
        422,
        'unknown-form',
        'This receiver does not know the form. Give it the form document, or send the response elsewhere.',
      );
    }
    checkEdition(document, response.edition);
    if (!check(response.answers)) {
      const issues = (check.errors ?? []).map(toIssue);
      throw new Problem(
        422,
        'answers-not-valid',
        `The answers do not satisfy the published schema of ${document.id} ${document.edition}. The issues say where.`,
        issues,
      );
    }
    return response;
  };
}
