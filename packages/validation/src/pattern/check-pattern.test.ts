import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../compile.js';
import { checkPattern } from './check-pattern.js';

const evil = String.raw`
^(a+)+$
^(\w+\s?)*$
(a*)*b
^(a*)*$
^(a|a)*$
^(a|aa)+$
(a|b|ab)*bc
(x+x+)+y
(.*)*x
(.+)+
(\d+)*$
([a-z]+)*=
(a+){10}b
^(([a-z])+.)+[A-Z]([a-z])+$
^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$
^(.*,)*x
^(a{0,30}){0,30}b
^(a?){30}a{30}$
(a?b?)*c
((a?|b?)c)*d
((|)a)*b
((a*|b*)c)*d
((a*)?b)*c
^a*a*b|-a*a*a*$
^(?:\S+\s*)+$
(\w|\d)+x
(?:\s|\s\s)*;
^([\p{L}]+[\w]*)+$
(\p{Lu}|\p{L})*x
(🐲|🐲)*x
(é|[é-ê])*x
^((((a{20}){20}){20}){20})$
^((((){20}){20}){20}){20}$
a*a*a*b
^a*a*-b*b*$
^\s*(.*?)\s*$
^(\w+)\1$
^(?<x>a)\k<x>$
^(?=.*\d).{8,}$
^(?!999)\d+$
(?<=a)b
(?<!a)b`
  .trim()
  .split('\n');

const everyday = String.raw`
^[\p{L} '-]+$
^\p{L}+([ '-]\p{L}+)*$
^\S(.*\S)?$
^\S+( \S+)*$
^\s*\S
\S
a+
f.*o
^.*bar$
^.{1,500}$
^[^<>]*$
^(yes|no|maybe)$
^(?<year>\d{4})-(?<month>\d\d)$
^[a-z][a-z0-9-]{0,63}$
^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$
^[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$
^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$
^([01]?[0-9]|2[0-3]):[0-5][0-9]$
^\d{1,2}[/.\-]\d{1,2}[/.\-](\d{2}|\d{4})$
^-?\d+(\.\d+)?$
^\d+(,\d{3})*$
^(\d+,)*\d+$
^[A-Z]{2}\d{2}( \d{4})*$
^(\w+ )*\w+$
^$|^\s*$
^£?\d{1,3}(,?\d{3})*(\.\d\d)?$
^#[0-9a-fA-F]{6}$
^https:\/\/[^\s]+$
^[^@\s]+@[^@\s]+\.[^@\s]+$
^[\w.+\-]+@[\w\-]+\.[\w.\-]+$
^\w+([.\-]\w+)*@\w+([.\-]\w+)+$
^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$
^([Gg][Ii][Rr] 0[Aa]{2})|((([A-Za-z][0-9]{1,2})|(([A-Za-z][A-Ha-hJ-Yj-y][0-9]{1,2})|(([A-Za-z][0-9][A-Za-z])|([A-Za-z][A-Ha-hJ-Yj-y][0-9]?[A-Za-z])))) [0-9][A-Za-z]{2})$
^[0-9]{3} ?[0-9]{3} ?[0-9]{4}$
^(\+44\s?7\d{3}|\(?07\d{3}\)?)\s?\d{3}\s?\d{3}$
^\+?[0-9 ()\-]{7,20}$
^[A-CEGHJ-PR-TW-Z]{2}[0-9]{6}[A-D]$
^(?:[A-Z][a-z]+ ?)+$
^\u{1F432}*$
^\uD83D\uDC32*$
\bword\b
^$`
  .trim()
  .split('\n');

describe('a pattern that can take for ever, or that cannot be proven not to', () => {
  for (const source of evil) {
    it(`is refused: ${source}`, () => {
      assert.equal(checkPattern(source)?.code, 'unsafe-pattern');
    });
  }

  it('is refused without delay when its own size multiplies', () => {
    const letters = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('|');
    assert.equal(checkPattern('('.repeat(300) + letters + ')*'.repeat(300))?.code, 'unsafe-pattern');
    assert.equal(checkPattern('(?:'.repeat(100) + 'a' + '){20}'.repeat(100))?.code, 'unsafe-pattern');
    assert.equal(checkPattern('('.repeat(700))?.code, 'bad-pattern');
  });

  it('is refused when it is longer than 2,000 characters', () => {
    assert.equal(checkPattern('a'.repeat(2001))?.code, 'unsafe-pattern');
  });

  it('is refused by compile, with its place in the schema', () => {
    for (const schema of [{ pattern: '^(a+)+$' }, { patternProperties: { '^(a+)+$': true } }]) {
      assert.throws(() => compile({ properties: { name: schema } }), {
        code: 'unsafe-pattern',
        path: /^\/properties\/name\/pattern/,
      });
    }
  });
});

describe('an everyday pattern', () => {
  for (const source of everyday) {
    it(`is accepted, and is quick on long texts: ${source}`, () => {
      assert.equal(checkPattern(source), undefined);
      const validate = compile({ pattern: source });
      for (const part of ['a', '1', ' ', '@.', 'a-', '0 ', 'A1', '\n', ',000']) {
        // What remains after the proof is checked by running it: each of these texts ends, or is refused unrun.
        const issues = validate(`${part.repeat(2000)}\u0000`);
        assert.ok(issues.every(({ keyword }) => keyword === 'pattern' || keyword === 'limit'));
      }
    });
  }
});

describe('a pattern that is no regular expression', () => {
  for (const source of ['(', '[a', 'a**', '\\_', '\\p{Nonsense}', '{', '(?<n>a)(?<n>b)']) {
    it(`is refused: ${source}`, () => {
      assert.equal(checkPattern(source)?.code, 'bad-pattern');
    });
  }
});
