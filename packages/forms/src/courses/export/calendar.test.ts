import { expect } from '@open-wc/testing';
import { examples, monday } from '../test-support/examples.js';
import { calendarFile, calendarName } from './calendar.js';

const unfolded = (file = ''): string => file.replaceAll('\r\n ', '');

describe('a calendar file', () => {
  it('has an event for each session, and says which is cancelled', () => {
    const file = unfolded(calendarFile(examples.sleep, { now: monday }));
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(2);
    expect(file).to.contain('DTSTART:20261204T100000Z\r\nDTEND:20261204T120000Z');
    expect(file.match(/STATUS:\w+/g)).to.deep.equal(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    expect(file).to.contain('LOCATION:Westhaven Library\\, Garden Room');
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).to.equal(true);
  });

  it('keeps a class at ten when the clocks change', () => {
    const file = calendarFile({
      name: 'Spring',
      hasCourseInstance: [
        {
          startDate: '2027-03-26T10:00',
          subEvent: [{ startDate: '2027-03-26T10:00' }, { startDate: '2027-04-02T10:00' }],
        },
      ],
    });
    expect(file?.match(/DTSTART:\w+/g)).to.deep.equal([
      'DTSTART:20270326T100000Z',
      'DTSTART:20270402T090000Z',
    ]);
  });

  it('gives a session the same name every time, so that a second file replaces the first', () => {
    const names = (now: Date) => /UID:.+/.exec(calendarFile(examples.sleep, { now }) ?? '')?.[0];
    expect(names(monday)).to.equal(names(new Date('2026-11-30')));
  });

  it('has no line over 75 octets, cuts no letter in two, and escapes what the format uses', () => {
    const name = `${'اچھا محسوس کرنا 🌈 '.repeat(8)}; a, b\\c\nd`;
    const file =
      calendarFile({ name, hasCourseInstance: [{ startDate: '2026-12-18' }] }, { now: monday }) ?? '';
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(unfolded(file)).to.contain(`${'اچھا محسوس کرنا 🌈 '.repeat(8)}\\; a\\, b\\\\c\\nd`);
    expect(file).to.contain('DTSTART;VALUE=DATE:20261218');
  });

  it('gives the run that is asked for, and none for one that is over', () => {
    expect(calendarFile(examples.sleep, { run: 'winter', now: monday })).to.be.a('string');
    expect(calendarFile(examples.sleep, { run: 'summer', now: monday })).to.equal(undefined);
    expect(calendarFile(examples.over, { now: monday })).to.equal(undefined);
  });

  it('has a name that any computer takes', () => {
    expect(calendarName({ name: '../a b/c' })).to.equal('-a-b-c.ics');
  });
});
