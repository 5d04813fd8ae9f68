import { expect } from '@open-wc/testing';
import { calendarFile } from './calendar.js';

const event = {
  date: '2027-12-31',
  summary: 'Look at my passport again, maybe; with “Jo”',
  description: 'Open your passport file.\nCheck it. '.repeat(6),
  uid: 'passport@example.com',
  now: new Date('2026-11-23T09:30:12.345Z'),
};

describe('the calendar file', () => {
  const lines = calendarFile(event).split('\r\n');

  it('is one private event of a whole day, with a reminder the week before', () => {
    expect(lines).to.include.members([
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'DTSTAMP:20261123T093012Z',
      'CLASS:PRIVATE',
      'TRIGGER:-P1W',
    ]);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
  });

  it('escapes what has a meaning of its own in a calendar', () => {
    expect(lines).to.include('SUMMARY:Look at my passport again\\, maybe\\; with “Jo”');
  });

  it('has no line of more than 75 octets, and loses nothing by folding', () => {
    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    const whole = calendarFile(event).replaceAll('\r\n ', '');
    expect(whole).to.contain(event.description.replaceAll('\n', '\\n'));
  });
});
