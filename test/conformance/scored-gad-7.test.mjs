// The GAD-7 as published: its words, and its score for every one of the 16,384 ways to answer it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderHtml } from '@coform/elements/html';
import { createSession } from '@coform/engine';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('gad-7', { fixed: ['/layout/0/items/1'] });

const { document, question, entries, shown } = form('gad-7');
const matrix = entries.find(({ entry }) => entry.linkId === 'gad').entry;
const total = question('score');
const linkIds = ['gad-1', 'gad-2', 'gad-3', 'gad-4', 'gad-5', 'gad-6', 'gad-7'];

/** Spitzer and others 2006: 0, 1, 2, 3 for the four answers, added up; cut points 5, 10 and 15. */
const published = (sheet) => {
  let score = 0;
  for (const answer of sheet)
    score += ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].indexOf(answer);
  return { score, band: bandOf(score) };
};
const bandOf = (score) => {
  if (score >= 15) return 'A score of 15 to 21 is called severe anxiety.';
  if (score >= 10) return 'A score of 10 to 14 is called moderate anxiety.';
  if (score >= 5) return 'A score of 5 to 9 is called mild anxiety.';
  return 'A score of 0 to 4 is called minimal anxiety.';
};

/** What the document says the score of answers is: nothing but its `calculate` and its options. */
function documents(values) {
  const { op, of, bands } = total.entry.calculate;
  assert.equal(op, 'sum');
  const score = of.reduce((sum, linkId) => sum + values[linkId], 0);
  return { score, band: bands.findLast(({ from }) => from <= score).text };
}

function* sheets(length = linkIds.length) {
  if (length === 0) yield [];
  else
    for (const rest of sheets(length - 1))
      for (let choice = 0; choice < 4; choice += 1) yield [...rest, choice];
}

describe('the GAD-7', () => {
  it('has its question, its seven statements and its four answers word for word', () => {
    assert.equal(
      matrix.title,
      'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    );
    assert.deepEqual(
      matrix.items.map((item) => question(item.linkId).schema.title),
      [
        'Feeling nervous, anxious or on edge',
        'Not being able to stop or control worrying',
        'Worrying too much about different things',
        'Trouble relaxing',
        'Being so restless that it is hard to sit still',
        'Becoming easily annoyed or irritable',
        'Feeling afraid as if something awful might happen',
      ],
    );
    for (const linkId of linkIds)
      assert.deepEqual(
        question(linkId).schema.oneOf.map(({ const: value, title }) => [value, title]),
        [
          [0, 'Not at all'],
          [1, 'Several days'],
          [2, 'More than half the days'],
          [3, 'Nearly every day'],
        ],
      );
  });

  it('says who made it and that nobody has to ask before they use it', () => {
    assert.match(
      document['x-standard'].terms,
      /Spitzer.*Pfizer.*No permission required to reproduce, translate, display or distribute/,
    );
    assert.match(document.provenance.statement, /Spitzer/);
  });

  it('scores every possible answer sheet as published', () => {
    let count = 0;
    for (const sheet of sheets()) {
      const titles = sheet.map((choice, index) => question(linkIds[index]).schema.oneOf[choice].title);
      const values = Object.fromEntries(
        sheet.map((choice, index) => [linkIds[index], question(linkIds[index]).schema.oneOf[choice].const]),
      );
      const want = published(titles);
      assert.deepEqual(documents(values), want);
      count += 1;
    }
    assert.equal(count, 4 ** 7);
  });

  it('reaches the same score in a person’s own session, for every sheet', () => {
    const session = createSession({ document });
    const given = [];
    let count = 0;
    for (const sheet of sheets()) {
      sheet.forEach((choice, index) => {
        if (given[index] === choice) return;
        given[index] = choice;
        session.dispatch({ type: 'input', key: linkIds[index], viewValue: String(choice) });
      });
      const score = sheet.reduce((sum, choice) => sum + choice, 0);
      assert.equal(session.getSnapshot().item('score').answer, score);
      if ((count += 1) % 97 === 1) assert.equal(session.answers().score, score);
    }
    assert.equal(count, 4 ** 7);
  });

  it('shows every score from 0 to 21 with the words of its band, and of no other', () => {
    for (let score = 0; score <= 21; score += 1) {
      const answers = { gad: {} };
      linkIds.forEach((linkId, index) => {
        const name = question(linkId).pointer.slice('/gad/'.length);
        answers.gad[name] = Math.max(0, Math.min(3, score - 3 * index));
      });
      const page = renderHtml(document, { action: '/gad-7', answers, page: 'result' });
      assert.ok(page.includes(`${score} out of 21`), page);
      assert.deepEqual(page.match(/A score of \d+ to \d+ is called \w+ anxiety\./g), [bandOf(score)]);
    }
  });

  it('gives no score until all seven are answered', () => {
    const session = createSession({ document });
    linkIds.slice(0, 6).forEach((key) => {
      session.dispatch({ type: 'input', key, viewValue: '3' });
    });
    assert.equal(session.getSnapshot().item('score').answer, undefined);
    assert.equal(session.getSnapshot().item('score').left, 1);
  });

  it('calls no score a diagnosis, and says beside it who to talk with', () => {
    assert.match(document.layout[0].text, /A score is not a diagnosis/);
    assert.match(
      entries.find(({ entry }) => entry.linkId === 'result-next').entry.text,
      /10 or more.*talk with your GP/,
    );
    for (const { path, words } of shown)
      assert.doesNotMatch(words, /\byou (have|suffer|are) .*(anxi|disorder|ill)|disorder/i, path);
  });
});
