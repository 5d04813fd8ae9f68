// The research questionnaire looks after who fills it in: purpose first, hard parts by choice, a check and a debrief.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('research-questionnaire');
keepsToTheRules('wellbeing-check');

const { document, pages, entries, questions } = form('research-questionnaire');
const text = (linkId) => entries.find(({ entry }) => entry.linkId === linkId).entry.text;
const pagesOf = (answers) => createSession({ document, answers }).getSnapshot().pages;

describe('the research questionnaire', () => {
  it('says why before each part', () => {
    const parts = pages.filter(({ title }) => title?.startsWith('Part '));
    assert.equal(parts.length, 3);
    for (const { items, linkId } of parts) {
      assert.equal(items[0].type, 'display', linkId);
      assert.match(items[0].text, /^\*\*Why we ask:\*\*/, linkId);
    }
  });

  it('names help before the person agrees, and asks nothing of who does not', () => {
    assert.match(text('about-why'), /111/);
    assert.deepEqual(pagesOf({ agree: false }), ['about', 'no-thanks']);
    assert.deepEqual(pagesOf({}), ['about']);
  });

  it('leaves out the hard part unless the person chooses it', () => {
    assert.ok(!pagesOf({ agree: true }).includes('hard'));
    assert.ok(!pagesOf({ agree: true, hard: { choice: 'no' } }).includes('hard'));
    assert.ok(pagesOf({ agree: true, hard: { choice: 'yes' } }).includes('hard'));
  });

  it('marks every sensitive question, and each can be skipped', () => {
    const sensitive = questions.filter(({ entry }) => entry['x-sensitive']).map(({ entry }) => entry.linkId);
    assert.deepEqual(sensitive, ['hard-choice', 'hard-dreams', 'hard-past', 'hard-words']);
    const onPage = pages.find(({ linkId }) => linkId === 'hard').items.filter((item) => item.answer);
    assert.ok(onPage.every((item) => item['x-sensitive']));
    assert.match(text('hard-why'), /can skip each one/);
    for (const { entry, schema } of questions)
      if (entry['x-sensitive'] && schema.oneOf && entry.linkId !== 'hard-choice')
        assert.ok(
          schema.oneOf.some((option) => option.const === 'rather-not-say'),
          entry.linkId,
        );
  });

  it('offers a pause before the hard part', () => {
    const order = pages.map(({ linkId }) => linkId);
    assert.equal(order.indexOf('pause') + 1, order.indexOf('hard'));
    assert.match(text('pause-note'), /as long as you like/);
  });

  it('ends with a wellbeing check, then a debrief with where to turn', () => {
    const shownPages = pagesOf({ agree: true });
    assert.deepEqual(shownPages.slice(-2), ['wellbeing-page', 'debrief']);
    for (const what of [/What happens now/, /If you change your mind/, /If things come up later/, /111/])
      assert.match(text('debrief-text'), what);
  });

  it('says who reviewed it', () => {
    assert.match(document['x-reviewed-by'].words, /lived experience/);
  });
});

describe('the wellbeing check', () => {
  const check = form('wellbeing-check');

  it('is a page that other forms can take: the research questionnaire has it word for word', () => {
    const bare = (layout) =>
      layout
        .filter(({ linkId }) => linkId.startsWith('wellbeing'))
        .map(({ linkId, enableWhen, ...rest }) => ({
          linkId,
          ...rest,
          // The first page has the words that a form of its own begins with.
          ...(linkId === 'wellbeing-page' ? { text: undefined } : { enableWhen }),
        }));
    assert.deepEqual(bare(document.layout), bare(check.document.layout));
    assert.deepEqual(document.data.properties.wellbeing, check.document.data.properties.wellbeing);
  });

  it('answers each feeling with what to do, never with a score', () => {
    const shown = (now) =>
      createSession({ document: check.document, answers: { wellbeing: { now } } }).getSnapshot().pages;
    assert.deepEqual(shown('ok'), ['wellbeing-page']);
    assert.deepEqual(shown('unsettled'), ['wellbeing-page', 'wellbeing-gentle-page']);
    assert.deepEqual(shown('talk'), ['wellbeing-page', 'wellbeing-talk-page']);
    assert.doesNotMatch(JSON.stringify(check.document), /calculate/);
  });

  it('never lets anyone think that it calls for help', () => {
    assert.match(
      check.document.layout[0].items[0].text,
      /Nobody reads this as you write, so it cannot call for help/,
    );
    const talk = check.entries.find(({ entry }) => entry.linkId === 'wellbeing-talk').entry;
    for (const number of ['999', '111', '116 123']) assert.ok(talk.text.includes(number), number);
  });
});
