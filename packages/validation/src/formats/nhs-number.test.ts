import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nhsNumber } from './nhs-number.js';

describe('an NHS number', () => {
  const right =
    '9990000018 9991470387 9992205571 9993675954 9994411144 9995146339 9996616711 9997351908 9998087090 9999557473 9990000050 9990000190 9449306753 9912003888 9434765919'.split(
      ' ',
    );
  for (const number of right) {
    it(`is accepted when its last digit checks the others: ${number}`, () => {
      assert.ok(nhsNumber(number));
      assert.ok(nhsNumber(`${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`));
      assert.ok(nhsNumber(`${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`));
    });

    it(`is refused when one digit of ${number} is wrong, or two neighbours are swapped`, () => {
      for (let place = 0; place < 10; place++) {
        for (let digit = 0; digit < 10; digit++) {
          const other = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          assert.equal(nhsNumber(other), other === number, other);
        }
        const swapped =
          number.slice(0, place) +
          number
            .slice(place, place + 2)
            .split('')
            .reverse()
            .join('') +
          number.slice(place + 2);
        assert.equal(nhsNumber(swapped), swapped === number, swapped);
      }
    });
  }

  it('is refused with any last digit when the check comes to 10', () => {
    for (const base of ['999000000', '999000014', '999000028', '999123456']) {
      const valid = Array.from({ length: 10 }, (_, digit) => `${base}${digit}`).filter(nhsNumber);
      assert.deepEqual(valid, []);
    }
  });

  it('is refused when it is too short, too long, or something else', () => {
    for (const text of [
      '',
      '999000001',
      '99900000180',
      '4123456879',
      'QQ123456C',
      '999000001a',
      '٩٩٩٠٠٠٠٠١٨',
      '9990000018\u0000',
      '+9990000018',
    ]) {
      assert.equal(nhsNumber(text), false, text);
    }
  });
});
