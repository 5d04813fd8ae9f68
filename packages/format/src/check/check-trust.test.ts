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

  it('name the ways to reach each crisis line', () => {
    const crisis = [{ name: 'A line', phone: '111' }, { name: 'No number' }];
    assert.deepEqual(found({ ...exampleTrust, crisis }), ['warning unreachable-crisis-line /crisis/1']);
  });

  it('have numbers that ring somewhere', () => {
    for (const phone of [
      '999',
      '111',
      '116 123',
      '0800 1111',
      '01632 960 001',
      '+44 1632 960 001',
      '18001 01632 960 001',
      '+353 1 555 0100',
    ])
      assert.deepEqual(found({ ...exampleTrust, phone }), [], phone);
    for (const phone of ['000', '01632 960', '01632 960 0011', '+44 01632 960 001', '5550100'])
      assert.deepEqual(found({ ...exampleTrust, phone }), ['error unlikely-telephone /phone'], phone);
    assert.deepEqual(found({ ...exampleTrust, carersOffer: { phone: '123' } }), [
      'error unlikely-telephone /carersOffer/phone',
    ]);
  });

  it('say what belongs in a number and in a colour, not which pattern they break', () => {
    const [phone] = checkTrust({ ...exampleTrust, phone: 'Ask for Kim' });
    assert.match(phone?.message ?? '', /digits and spaces alone, like 01632 960 001/);
    const [colour] = checkTrust({ ...exampleTrust, colours: { link: 'red' } });
    assert.match(colour?.message ?? '', /six digits: `#0a4f8f`/);
  });

  it('name languages as browsers do, and each once', () => {
    assert.deepEqual(
      found({ ...exampleTrust, languages: ['en-GB', 'cy', 'en-GB-x-easyread', 'zh-Hans'] }),
      [],
    );
    assert.deepEqual(found({ ...exampleTrust, languages: ['Welsh language', 'en_GB'] }), [
      'error language-tag /languages/0',
      'error language-tag /languages/1',
    ]);
    const [finding] = checkTrust({ ...exampleTrust, languages: ['en-gb'] });
    assert.match(finding?.message ?? '', /Write `en-GB`/);
    assert.deepEqual(found({ ...exampleTrust, languages: ['cy', 'cy'] }), [
      'warning language-twice /languages/1',
    ]);
  });

  it('fit their meta-schema', () => {
    assert.deepEqual(found({ ...exampleTrust, colours: { link: 'red' } }), [
      'error meta-schema /colours/link',
    ]);
    assert.ok(found(undefined).length > 0);
  });
});
