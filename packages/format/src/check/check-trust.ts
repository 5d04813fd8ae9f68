import { compile, type Issue, type Validate } from '@coform/validation';
import { trustSchema } from '../generated/trust-schema.js';
import type { Trust } from '../generated/trust.js';
import type { Finding } from './finding.js';
import { metaFinding } from './meta-findings.js';
import { colourFindings } from './trust-colours.js';
import { crisisFindings, languageFindings, linkFindings, telephoneFindings } from './trust-facts.js';

let validate: Validate | undefined;

/**
 * Whether a value is a Trust's facts (`trust.json`): its meta-schema, addresses that may be linked to, numbers that ring,
 * someone to call in a crisis, tags of languages, and colours in which people can read a form. Never throws.
 *
 * @example
 * import assert from 'node:assert/strict';
 * import { checkTrust } from '@coform/format';
 * const [finding] = checkTrust({ $schema: 'https://coform.dev/trust/1', name: 'Example Trust' });
 * assert.equal(finding.code, 'missing-crisis-line');
 */
export function checkTrust(trust: unknown): Finding[] {
  try {
    validate ??= compile(trustSchema);
    const issues = validate(trust);
    return issues.length > 0 ? issues.map(trustFinding) : factFindings(trust as Trust);
  } catch {
    return [
      {
        code: 'not-checkable',
        severity: 'error',
        path: '',
        message: 'The facts cannot be read as JSON. Give parsed JSON.',
      },
    ];
  }
}

function factFindings(trust: Trust): Finding[] {
  return [linkFindings, telephoneFindings, crisisFindings, languageFindings, colourFindings].flatMap(
    (find) => [...find(trust)],
  );
}

/** What a pattern of the meta-schema means, in the words of whoever writes the file. */
function trustFinding(issue: Issue): Finding {
  const finding = metaFinding(issue);
  if (issue.keyword !== 'pattern') return finding;
  const at = `\`${issue.instancePath}\``;
  const message = issue.instancePath.startsWith('/colours/')
    ? `${at} is no colour that a form can check. Write it as # and six digits: \`#0a4f8f\`.`
    : `${at} is no telephone number. Write digits and spaces alone, like 01632 960 001; what belongs to it goes into \`text\`.`;
  return { ...finding, message };
}
