import { dataProblem } from '../document-problem.js';
import { FormDocumentError } from '../form-document-error.js';
import type { FormDocument } from '../generated/form-document.js';
import { isObject } from '../json.js';
import { metaSchemaIssues } from '../meta-schema.js';
import { createContext } from './context.js';
import type { Finding } from './finding.js';
import { metaFinding } from './meta-findings.js';
import { publishing } from './publishing.js';
import { rules } from './rules.js';

/**
 * Everything that is wrong with a form document, and what to do about it: an empty list is a form that can be
 * published. Takes any value and never throws.
 *
 * A value that does not fit the meta-schema is checked no further, since the other rules need its shape. Words of other
 * languages are checked by `checkLocales`, a Trust's facts by `checkTrust`.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 * @example
 * import assert from 'node:assert/strict';
 * import { checkDocument } from '@coform/format';
 * const [{ code, path }] = checkDocument({ layout: [] });
 * assert.deepEqual([code, path], ['meta-schema', '']);
 */
export function checkDocument(document: unknown): Finding[] {
  try {
    const unfit = metaSchemaIssues(document).map(metaFinding);
    return unfit.length > 0 || !isObject(document) ? unfit : checkFit(document as unknown as FormDocument);
  } catch (failure) {
    if (failure instanceof FormDocumentError) return [asFinding(failure)];
    return [
      {
        code: 'not-checkable',
        severity: 'error',
        path: '',
        message:
          'The document cannot be read as JSON, or is nested too deeply. Give parsed JSON that fits the format.',
      },
    ];
  }
}

function checkFit(document: FormDocument): Finding[] {
  const refused = dataProblem(document.data);
  let context;
  try {
    context = createContext(document);
  } catch (failure) {
    // References that lead nowhere leave nothing to walk; the evaluator may have said so already.
    if (!(failure instanceof FormDocumentError)) throw failure;
    return [
      ...new Map([failure, refused].flatMap((one) => (one ? [[one.code, asFinding(one)]] : []))).values(),
    ];
  }
  // A schema that cannot be evaluated, perhaps for its sheer depth, is not written anew either.
  const applicable = refused ? rules.filter((rule) => rule !== publishing) : rules;
  const findings = applicable.flatMap((rule) => [...rule(context)]);
  // A pattern that the evaluator refuses is explained by its own rule.
  if (refused && !findings.some(({ path }) => path === refused.path)) findings.unshift(asFinding(refused));
  return findings;
}

const asFinding = ({ code, path, message }: FormDocumentError): Finding => ({
  code,
  severity: 'error',
  path,
  message,
});
