import { expect } from '@open-wc/testing';
import { createSession } from '@coform/engine';
import fc from 'fast-check';
import { healthPassport } from '../health-passport/index.js';
import { anyAnswers } from '../test-support/any-answers.js';
import type { Answers } from './json.js';
import type { Kept } from './kept.js';
import { openPassportFile } from './open-passport-file.js';
import { emptyRecord } from './owners-record.js';
import { passportFile, type Readable } from './passport-file.js';
import { reviewOf } from './review.js';
import { seal } from './seal.js';

const readable: Readable = {
  title: 'My health passport',
  language: 'en-GB',
  direction: 'ltr',
  about: 'About this file',
  body: '<p>What can be read</p>',
  style: 'p{margin:0}',
};

const sessionWith = (answers: Answers) =>
  createSession({ document: healthPassport, answers, validate: () => [] });

/** What another page has after it opened what this one saved. */
async function reopened(answers: Answers, store: (kept: Kept) => Promise<string>, passphrase = '') {
  const saved = sessionWith(answers).save();
  const file = await store({ kind: 'coform-kept', saved, questions: {}, record: emptyRecord });
  const kept = await openPassportFile(file, healthPassport, passphrase);
  const other = sessionWith({});
  other.dispatch({ type: 'restore', saved: reviewOf(healthPassport, kept).saved });
  return { before: saved, after: other.save() };
}

describe('a passport that was saved and opened again', () => {
  it('has the same answers, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers(healthPassport), async (answers) => {
        const { before, after } = await reopened(answers, (kept) => passportFile(readable, kept));
        expect(after).to.deep.equal(before);
        expect(after.answers).to.deep.include(answers);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same answers when it was locked', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        anyAnswers(healthPassport),
        fc.string({ unit: 'grapheme', minLength: 12, maxLength: 40 }).filter((text) => text.trim() !== ''),
        async (answers, passphrase) => {
          // Fewer rounds than a real file has: the next test has those.
          const lock = async (kept: Kept) => JSON.stringify(await seal(JSON.stringify(kept), passphrase, 10));
          const { before, after } = await reopened(answers, lock, passphrase);
          expect(after).to.deep.equal(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('opens with the passphrase it was saved with, in full strength', async () => {
    const passphrase = 'four calm blue whales';
    const { before, after } = await reopened(
      { quick: { called: 'Sam' } },
      (kept) => passportFile(readable, kept, passphrase),
      passphrase,
    );
    expect(after).to.deep.equal(before);
  });

  it('keeps what was typed and is no answer yet', async () => {
    const session = sessionWith({});
    const viewValue = { day: '31', month: '6', year: '' };
    session.dispatch({ type: 'input', key: 'about-birth-date', viewValue });
    const saved = session.save();
    const file = await passportFile(readable, { kind: 'coform-kept', saved, questions: {} });
    const kept = await openPassportFile(file, healthPassport);
    const other = sessionWith({});
    other.dispatch({ type: 'restore', saved: kept.saved });
    expect(other.getSnapshot().item('about-birth-date')?.viewValue).to.deep.equal(viewValue);
  });
});
