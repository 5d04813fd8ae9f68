import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateTime } from './date-time.js';
import { date } from './date.js';
import { partialDate } from './partial-date.js';
import { time } from './time.js';

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

describe('a date', () => {
  it('is accepted exactly when the calendar has it, for every day that could be written in eleven telling years', () => {
    for (const year of [0, 4, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 9999]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const calendar = new Date(0);
          calendar.setUTCFullYear(year, month - 1, day);
          const real =
            calendar.getUTCFullYear() === year &&
            calendar.getUTCMonth() === month - 1 &&
            calendar.getUTCDate() === day;
          const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
          assert.equal(date(text), real, text);
          assert.equal(partialDate(text), real, text);
        }
      }
    }
  });

  for (const text of [
    '',
    '2026-1-01',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '2026/01/01',
    '20260101',
    '+2026-01-01',
    '2026-01-01 ',
    '２０２６-01-01',
    '2026-W01-1',
  ]) {
    it(`is refused in another form: ${text || 'nothing'}`, () => {
      assert.equal(date(text), false);
    });
  }
});

describe('a partial date', () => {
  it('may be a year, or a month of a year', () => {
    for (const text of ['1987', '0000', '9999', '1987-01', '1987-12']) assert.ok(partialDate(text), text);
  });

  it('is refused when it is something else', () => {
    for (const text of [
      '',
      '87',
      '198',
      '19870',
      '1987-',
      '1987-00',
      '1987-13',
      '1987-1',
      '1987-04-',
      '1987-04-31',
      'about 1987',
      '04-1987',
    ]) {
      assert.equal(partialDate(text), false, text);
    }
  });
});

describe('a time', () => {
  it('is accepted for every minute of a day, and no other', () => {
    for (let hour = 0; hour < 30; hour++) {
      for (let minute = 0; minute < 65; minute++) {
        assert.equal(time(`${pad(hour)}:${pad(minute)}:00Z`), hour < 24 && minute < 60);
      }
    }
  });

  it('has a leap second only at the end of a day in UTC', () => {
    for (const text of ['23:59:60Z', '00:59:60+01:00', '15:59:60-08:00', '23:29:60-00:30', '01:29:60+01:30'])
      assert.ok(time(text), text);
    for (const text of ['22:59:60Z', '23:58:60Z', '23:59:60+01:00', '23:59:61Z'])
      assert.equal(time(text), false, text);
  });

  it('needs its offset', () => {
    for (const text of [
      '12:00:00',
      '12:00Z',
      '12:00:00+1',
      '12:00:00+24:00',
      '12:00:00+01:60',
      '12:00:00,5Z',
      '1:00:00Z',
      '',
    ]) {
      assert.equal(time(text), false, text);
    }
    assert.ok(time('12:00:00.123456z'));
  });
});

describe('a date with a time', () => {
  it('is a date, T and a time', () => {
    for (const text of ['2026-02-28T12:00:00Z', '2024-02-29t12:00:00.5+05:30', '1998-12-31T23:59:60Z'])
      assert.ok(dateTime(text), text);
    for (const text of [
      '2026-02-29T12:00:00Z',
      '2026-02-28 12:00:00Z',
      '2026-02-28',
      '2026-02-28T',
      'T12:00:00Z',
      '2026-02-28T12:00:00',
      '12026-02-28T12:00:00Z',
    ]) {
      assert.equal(dateTime(text), false, text);
    }
  });
});
