import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleTrust } from '../test-support/example-form.js';
import { checkTrust } from './check-trust.js';
import { contrast, formColours } from './trust-colours.js';

const found = (colours: Readonly<Record<string, string>>): string[] =>
  checkTrust({ ...exampleTrust, colours }).map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('the contrast of two colours', () => {
  it('is that of the WCAG: 21 at most, 1 at least, and 4.48 for the best-known grey', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#123456', '#123456'), 1);
    assert.equal(contrast('#777777', '#FFFFFF').toFixed(2), '4.48');
    assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
  });
});

describe("a Trust's colours", () => {
  it('may be the form’s own', () => {
    assert.deepEqual(found(formColours), []);
  });

  it('may be few: the others stay the form’s own', () => {
    assert.deepEqual(found({ button: '#4b2a7b', 'button-hover': '#351c59' }), []);
    assert.deepEqual(found({}), []);
  });

  it('must let words be read on what they stand on', () => {
    assert.deepEqual(found({ link: '#9ab8d4' }), [
      'error colour-contrast /colours/link',
      'error colour-contrast /colours/link',
    ]);
    const [finding] = checkTrust({ ...exampleTrust, colours: { button: '#f0c000' } });
    assert.match(
      finding?.message ?? '',
      /`button-text` \(#ffffff\) on `button` \(#f0c000\) has a contrast of 1\.71; people need 4\.5/,
    );
    assert.match(finding?.message ?? '', /`button-text` is the form's own, since the file sets none\./);
  });

  it('must let the edge of a control be seen', () => {
    assert.deepEqual(found({ 'input-border': '#c8c8c8' }), ['error colour-contrast /colours/input-border']);
  });

  it('are those that forms have', () => {
    assert.deepEqual(found({ brand: '#005eb8' }), ['warning unknown-colour /colours/brand']);
    const [finding] = checkTrust({ ...exampleTrust, colours: { brand: '#005eb8' } });
    assert.match(finding?.message ?? '', /There are text, muted, background/);
  });
});
