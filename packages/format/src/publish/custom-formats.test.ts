import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPattern, formats } from '@coform/validation';
import fc from 'fast-check';
import { CUSTOM_FORMATS } from './custom-formats.js';

const examples: Readonly<Record<string, readonly string[]>> = {
  'nhs-number': ['9434765919', '943 476 5919', '943-476-5919'],
  'uk-postcode': ['LS1 4AP', 'm11ae', ' gir 0aa ', 'BFPO C/O 1234'],
  'uk-telephone': ['01632 960 001', '+44 (0)1632 960001', '0163-296-0001 ext 12', '18001 01632 960 001'],
  'partial-date': ['1987', '1987-04', '1987-04-30'],
};
const refused: Readonly<Record<string, readonly string[]>> = {
  'nhs-number': ['943476591', 'nine', ''],
  'uk-postcode': ['LS1', '1LS 4AP', ''],
  'uk-telephone': ['call me', '999', ''],
  'partial-date': ['87', '1987-13', 'April'],
};

describe('the pattern that stands in for a format', () => {
  for (const [format, source] of CUSTOM_FORMATS) {
    const pattern = new RegExp(source, 'u');
    const check = (formats as Readonly<Record<string, (text: string) => boolean>>)[format]!;

    it(`lets pass what ${format} lets pass`, () => {
      for (const text of examples[format]!) {
        assert.equal(check(text), true, text);
        assert.match(text, pattern);
      }
      const letters = fc.constantFrom(...'0123456789 -+().x/ABCDEFGHLMPSTWXYZ1480'.split(''));
      fc.assert(
        fc.property(fc.array(letters, { maxLength: 14 }), (parts) => {
          const text = parts.join('');
          if (check(text)) assert.match(text, pattern);
        }),
        { numRuns: 2000 },
      );
    });

    it(`stops what is plainly no ${format}`, () => {
      for (const text of refused[format]!) assert.doesNotMatch(text, pattern);
    });

    it(`cannot be made to take for ever (${format})`, () => {
      assert.equal(checkPattern(source), undefined);
    });
  }
});
