import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { question, read } from '../test-support/read.js';

describe('time question', () => {
  for (const [typed, answer] of [
    ['9:30', '09:30'],
    ['21.15', '21:15'],
    ['9am', '09:00'],
    ['12.05 a.m.', '00:05'],
    ['12pm', '12:00'],
    ['11:59PM', '23:59'],
  ] as const) {
    it(`reads ${typed} as ${answer}`, () => {
      assert.deepEqual(read(question('time'), typed), { answer });
    });
  }

  for (const typed of ['24:00', '9:60', '13pm', '0am', 'noon', '9']) {
    it(`keeps ${typed} without guessing`, () => {
      assert.equal(read(question('time'), typed).issue?.keyword, 'format');
    });
  }
});
