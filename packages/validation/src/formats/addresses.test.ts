import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { email } from './email.js';
import { uri } from './uri.js';
import { uuid } from './uuid.js';

function tells(format: (text: string) => boolean, right: readonly string[], wrong: readonly string[]): void {
  for (const text of right) {
    it(`accepts ${text}`, () => {
      assert.ok(format(text));
    });
  }
  for (const text of wrong) {
    it(`refuses ${text || 'nothing'}`, () => {
      assert.equal(format(text), false);
    });
  }
}

describe('the format email', () => {
  tells(
    email,
    [
      'a@b',
      'joe.bloggs@example.nhs.uk',
      "o'neil+form@example.org",
      '"joe bloggs"@example.org',
      '"a\\"b"@example.org',
      'a@[127.0.0.1]',
      'a@[IPv6:::1]',
      'A@EXAMPLE.ORG',
      '~_-@x-y.z1',
    ],
    [
      '',
      'a',
      '@b',
      'a@',
      'a@@b',
      'a b@c',
      '.a@b',
      'a.@b',
      'a..b@c',
      'a@-b',
      'a@b-',
      'a@b..c',
      'a@.b',
      'a@b.',
      'a@b,c',
      'a@[127.0.0.300]',
      'joe <a@b>',
      'a@b\n',
      'k\u212a@example.org',
      'a@\u017f.org',
      `${'a'.repeat(251)}@b.c`,
      `a@${'b'.repeat(64)}.c`,
    ],
  );

  it('takes no longer for a long text that is nearly an address', () => {
    for (const part of ['a', 'a.', '"\\a', 'a@a-']) assert.equal(email(`${part.repeat(50_000)}!`), false);
  });
});

describe('the format uri', () => {
  tells(
    uri,
    [
      'https://www.nhs.uk',
      'https://www.nhs.uk/conditions/?a=1&b=%20#top',
      'http://user:pass@example.org:8080/a//b',
      'http://[::1]:80/',
      'mailto:a@b.org',
      'tel:+441617739121',
      'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      'file:///a',
      'a:',
      'HTTP://EXAMPLE.ORG',
    ],
    [
      '',
      'www.nhs.uk',
      '/a',
      '//a',
      '#a',
      '1a:b',
      'http://exa mple.org',
      'http://a/%2',
      'http://a/%zz',
      'http://a/é',
      'http://a:port/',
      'http://a/<b>',
      'http://[::1',
      'http://a/\\',
      '\u212a:a',
      'http://a/\n',
    ],
  );
});

describe('the format uuid', () => {
  tells(
    uuid,
    [
      '2eb8aa08-aa98-11ea-b4aa-73b441d16380',
      '2EB8AA08-AA98-11EA-B4AA-73B441D16380',
      '00000000-0000-0000-0000-000000000000',
    ],
    [
      '',
      '2eb8aa08aa9811eab4aa73b441d16380',
      '2eb8aa08-aa98-11ea-b4aa-73b441d1638',
      '2eb8aa08-aa98-11ea-b4aa-73b441d16380 ',
      '{2eb8aa08-aa98-11ea-b4aa-73b441d16380}',
      'geb8aa08-aa98-11ea-b4aa-73b441d16380',
    ],
  );
});
