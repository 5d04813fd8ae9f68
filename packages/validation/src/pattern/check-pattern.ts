import { judge, type PatternProblem } from './judge.js';

/**
 * Says why a `pattern` is refused, or undefined when it is accepted: a correct regular expression (with the `u` flag)
 * that is proven, without running it, to need time in proportion to the length of a text or its square, on any engine.
 *
 * Look-around and back-references are refused, as no proof covers them.
 *
 * @see https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 * @example
 * import assert from 'node:assert/strict';
 * import { checkPattern } from '@coform/validation';
 * assert.equal(checkPattern("^[\\p{L} '-]+$"), undefined);
 * assert.equal(checkPattern('^(a+)+$')?.code, 'unsafe-pattern');
 */
export function checkPattern(source: string): PatternProblem | undefined {
  const verdict = judge(source);
  return typeof verdict === 'number' ? undefined : verdict;
}
