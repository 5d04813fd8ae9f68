// What elements add around their forms, in the languages of those forms: `phrases` of their language files.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openingWords } from '../../packages/elements/dist/opening/opening-words.js';
import { carerWords } from '../../packages/forms/dist/carer-prompt/carer-words.js';
import { feedbackWords } from '../../packages/forms/dist/feedback/feedback-words.js';
import { toolWords } from '../../packages/forms/dist/health-passport/tools/tool-words.js';

const folder = new URL('../../packages/forms/', import.meta.url);
/** What only staff read, and only in English so far. */
const ofStaff =
  /^(summary|summaryHint|copy|download|downloadHint|text|json|fhir|copied|downloaded|notCopied)$/;
const stocks = {
  'health-passport': toolWords,
  'carer-prompt': Object.fromEntries(
    Object.entries({ ...openingWords, ...carerWords }).filter(([name]) => !ofStaff.test(name)),
  ),
  feedback: { ...openingWords, ...feedbackWords },
};
const places = (words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();

for (const [form, stock] of Object.entries(stocks)) {
  const files = readdirSync(new URL(`${form}/locales`, folder));
  for (const file of files) {
    describe(`what ${form} adds, by ${file}`, () => {
      const { phrases = {}, language } = JSON.parse(
        readFileSync(new URL(`${form}/locales/${file}`, folder), 'utf8'),
      );

      it('is all there, and nothing that the element does not say', () => {
        assert.deepEqual(Object.keys(phrases).sort(), Object.keys(stock).sort());
      });

      it('keeps a place for everything that is filled in', () => {
        for (const [name, english] of Object.entries(stock))
          assert.deepEqual(places(phrases[name]), places(english), name);
      });

      it('is no English left over', () => {
        if (/^en\b/.test(language)) return;
        const same = Object.keys(stock).filter((name) => phrases[name] === stock[name]);
        assert.deepEqual(same, []);
      });
    });
  }
}
