import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleTrust } from '../test-support/example-form.js';
import { checkTrust } from './check-trust.js';

const found = (trust: unknown): string[] =>
  checkTrust(trust).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe("a Trust's facts", () => {
  it('are fine with a name, allowed links and someone to call', () => {
    assert.deepEqual(found(exampleTrust), []);
  });

  it('have only links that a form may show', () => {
    assert.deepEqual(
      found({
        ...exampleTrust,
        website: 'javascript:alert(1)',
        crisis: [{ name: 'x', link: 'http://a.example' }],
      }),
      ['error link-not-allowed /website', 'error link-not-allowed /crisis/0/link'],
    );
  });

  it('name someone to call in a crisis', () => {
    assert.deepEqual(found({ ...exampleTrust, crisis: [{ name: 'No number' }] }), [
      'warning missing-crisis-line /crisis',
    ]);
  });

  it('fit their meta-schema', () => {
    assert.deepEqual(found({ ...exampleTrust, colours: { link: 'red' } }), [
      'error meta-schema /colours/link',
    ]);
    assert.ok(found(undefined).length > 0);
  });
});
