import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeHref } from './safe-href.js';

describe('an address in a form', () => {
  for (const address of [
    'https://www.nhs.uk/a?b=1&c=2#d',
    'tel:111',
    'tel:+441632960000',
    'mailto:a@b.example',
    'mailto:a@b.example?subject=Form',
    '#top',
    '/a/b',
    'a/b.html',
    '../a',
    '?page=2',
  ]) {
    it(`may be ${address}`, () => {
      assert.equal(safeHref(address), address);
    });
  }

  const refused = [
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'http://a.example',
    '//a.example',
    '/\\a.example',
    '\\\\a.example',
    'https:a.example',
    'https://',
    'https://nhs.uk@a.example/',
    'https://u:p@a.example/',
    'https://a.example/\u202Egpj',
    'x:y',
    'mailto:',
    'mailto:a@b.example,c@d.example?cc=e@f.example',
    'tel:javascript',
    'ftp://a.example',
    'https://a.example/"onclick=',
    `https://a.example/${'x'.repeat(3000)}`,
  ];
  for (const address of refused) {
    it(`may not be ${JSON.stringify(address.slice(0, 60))}`, () => {
      assert.equal(safeHref(address), undefined);
    });
  }

  it('shows a look-alike host as what it is', () => {
    assert.match(safeHref('https://nհs.example/') ?? '', /^https:\/\/xn--/);
  });
});
