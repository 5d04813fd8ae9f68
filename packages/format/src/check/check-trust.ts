import { compile, type Validate } from '@coform/validation';
import { trustSchema } from '../generated/trust-schema.js';
import type { Trust } from '../generated/trust.js';
import { safeHref } from '../text/safe-href.js';
import type { Finding } from './finding.js';
import { metaFinding } from './meta-findings.js';

let validate: Validate | undefined;

/**
 * Whether a value is a Trust's facts (`trust.json`): its meta-schema, addresses that may be linked to, and someone to
 * call in a crisis. Never throws.
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
    return issues.length > 0 ? issues.map(metaFinding) : [...factFindings(trust as Trust)];
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

function* factFindings(trust: Trust): Generator<Finding> {
  const links: [path: string, address: string | undefined][] = [
    ['/website', trust.website],
    ['/logo', trust.logo],
    ['/privacyNotice', trust.privacyNotice],
    ['/carersOffer/link', trust.carersOffer?.link],
    ...(trust.crisis ?? []).map((line, index): [string, string | undefined] => [
      `/crisis/${index}/link`,
      line.link,
    ]),
  ];
  for (const [path, address] of links) {
    if (address === undefined || safeHref(address) !== undefined) continue;
    yield {
      code: 'link-not-allowed',
      severity: 'error',
      path,
      message: `The address at ${path} is not one a form may link to. Use \`https://\`, or a path on the same site.`,
    };
  }
  if (!trust.crisis?.some(({ phone, link }) => phone ?? link)) {
    yield {
      code: 'missing-crisis-line',
      severity: 'warning',
      path: '/crisis',
      message:
        'There is nobody to call or write to in a crisis. Add at least one line with a `phone` or a `link` under `crisis`.',
    };
  }
}
