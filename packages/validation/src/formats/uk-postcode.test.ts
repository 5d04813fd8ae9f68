import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ukPostcode } from './uk-postcode.js';

describe('a postcode', () => {
  const right = [
    'M1 1AE',
    'B33 8TH',
    'CR2 6XH',
    'DN55 1PT',
    'W1A 1HQ',
    'EC1A 1BB',
    'M25 3BL',
    'SW1W 0NY',
    'PO16 7GZ',
    'GU16 7HF',
    'L1 8JQ',
    'BT1 5GS',
    'CF10 3NP',
    'EH1 1YZ',
    'IM1 1AA',
    'JE2 3AB',
    'GY1 1AA',
    'ZE1 0AA',
    'HS1 2AA',
    'BF1 2AS',
    'GIR 0AA',
    'BFPO 1',
    'BFPO 805',
    'BFPO 2021',
    'BFPO C/O 12',
  ];
  for (const postcode of right) {
    it(`is accepted in capitals or not, with spaces or without: ${postcode}`, () => {
      for (const written of [
        postcode,
        postcode.toLowerCase(),
        postcode.replaceAll(' ', ''),
        ` ${postcode.replace(' ', '  ')} `,
      ]) {
        assert.ok(ukPostcode(written), written);
      }
    });
  }

  const wrong = [
    '',
    'M1',
    'M1 1A',
    'M1 1AEE',
    'MMM1 1AE',
    'M111 1AE',
    '1M1 1AE',
    'QA1 1AA',
    'VA1 1AA',
    'XA1 1AA',
    'AI1 1AA',
    'AJ1 1AA',
    'AZ1 1AA',
    'M1 1CE',
    'M1 1AI',
    'M1 1KA',
    'M1 1AM',
    'M1 1OA',
    'M1 1AV',
    'W1I 1HQ',
    'EC1C 1BB',
    'GIR 0AB',
    'BFPO',
    'BFPO 12345',
    'M1-1AE',
    'M1 1AE, Manchester',
    '90210',
    'K1A 0B1',
  ];
  for (const postcode of wrong) {
    it(`is refused: ${postcode || 'nothing'}`, () => {
      assert.equal(ukPostcode(postcode), false);
    });
  }
});
