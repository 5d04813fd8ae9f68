import { expect } from '@open-wc/testing';
import { lastMinute, wallTime, wallTimeOf, withOffset } from './wall-time.js';

describe('a time on UK clocks', () => {
  const read = [
    ['2026-12-04', '2026-12-04'],
    ['2026-12-04T10:00', '2026-12-04T10:00'],
    ['2026-07-04T10:00:00Z', '2026-07-04T11:00'],
    ['2026-12-04T10:00:00+05:00', '2026-12-04T05:00'],
    ['2026-02-31', ''],
    ['4 December', ''],
    [undefined, ''],
  ] as const;
  for (const [given, wall] of read)
    it(`reads ${String(given)} as ${JSON.stringify(wall)}`, () => {
      expect(wallTime(given)).to.equal(wall);
    });

  it('stays at ten on either side of the change of the clocks', () => {
    expect(withOffset('2027-03-26T10:00')).to.equal('2027-03-26T10:00:00+00:00');
    expect(withOffset('2027-04-02T10:00')).to.equal('2027-04-02T10:00:00+01:00');
    expect(withOffset('2027-04-02')).to.equal('2027-04-02');
  });

  it('is what a clock in London shows', () => {
    expect(wallTimeOf(new Date('2026-07-04T23:30:00Z'))).to.equal('2026-07-05T00:30');
  });

  it('is over at its end, or after its day where no end is known', () => {
    expect(lastMinute('2026-12-04T10:00', '2026-12-04T12:00')).to.equal('2026-12-04T12:00');
    expect(lastMinute('2026-12-04T10:00', '')).to.equal('2026-12-04T24:00');
  });
});
