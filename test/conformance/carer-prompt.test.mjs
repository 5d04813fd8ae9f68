// The carer prompt keeps its promises: help first, no label, safe ways before numbers, nothing about the person cared for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('carer-prompt');

const { document, entries, shown, question, options, pages } = form('carer-prompt');
const at = (linkId) => entries.findIndex(({ entry }) => entry.linkId === linkId);

function answered(answers) {
  const session = createSession({ document, answers });
  return { session, pages: session.getSnapshot().pages };
}

describe('the carer prompt', () => {
  it('does not say “carer” before the first question is answered', () => {
    const first = [
      document.title,
      document.description,
      JSON.stringify(pages[0]),
      JSON.stringify(question('looks-after').schema),
    ];
    for (const words of first)
      assert.doesNotMatch(words.replaceAll(/\{trust\.[^}]*\}/g, ''), /\bcarers?\b|\bcaring\b/i);
  });

  it('says what help there is before it asks who anyone is', () => {
    assert.ok(at('support-offer') < at('looks-after'));
    assert.equal(
      question('looks-after').entry.linkId,
      entries.find(({ entry }) => entry.answer).entry.linkId,
    );
    for (const fact of ['text', 'phone', 'link'])
      assert.ok(pages[0].items[0].text.includes(`{trust.carersOffer.${fact}}`));
    assert.match(document.description, /do not have to answer anything to get it/);
    assert.match(pages[0].text, /You do not have to answer/);
  });

  it('takes yes, no, not sure and rather not say', () => {
    assert.deepEqual(
      options('looks-after').map((option) => option.const),
      ['yes', 'no', 'not-sure', 'rather-not-say'],
    );
  });

  it('asks what a person does when they are not sure, and any one of it counts', () => {
    assert.ok(answered({ looksAfter: 'not-sure' }).pages.includes('things-page'));
    for (const { const: thing } of options('things')) {
      const { pages: shownPages } = answered({ looksAfter: 'not-sure', things: [thing] });
      assert.equal(shownPages.includes('help-page'), thing !== 'none', thing);
      assert.equal(shownPages.includes('not-now'), thing === 'none', thing);
    }
  });

  it('lets go at once of who says no, or would rather not say', () => {
    for (const looksAfter of ['no', 'rather-not-say'])
      assert.deepEqual(answered({ looksAfter }).pages, ['support', 'not-now']);
  });

  it('has help of their own for those under 18, whom it asks for no phone number and for nothing about home', () => {
    const young = answered({ looksAfter: 'yes', under18: 'yes' });
    assert.ok(young.pages.includes('young'));
    assert.ok(!answered({ looksAfter: 'yes', under18: 'no' }).pages.includes('young'));
    const { text } = entries[at('young-help')].entry;
    assert.match(text, /0800 1111/);
    assert.match(text, /do not have to tell us what happens at home/);
    assert.match(text, /do not have to give us a phone number/);
    assert.ok(options('contact-ways').some((option) => option.const === 'school'));
  });

  it('asks for safe ways before it asks for a number, and only for what is safe', () => {
    for (const safe of ['contact-ways', 'contact-message', 'contact-say-who'])
      for (const linkId of ['contact-name', 'contact-phone', 'contact-email', 'contact-address'])
        assert.ok(at(safe) < at(linkId), `${safe} before ${linkId}`);
    const asks = (ways) => {
      const { session } = answered({ looksAfter: 'yes', contact: { wanted: 'yes', ways } });
      return ['phone', 'email', 'address'].filter(
        (part) => session.getSnapshot().item(`contact-${part}`).relevant,
      );
    };
    assert.deepEqual(asks([]), []);
    assert.deepEqual(asks(['email']), ['email']);
    assert.deepEqual(asks(['text', 'letter']), ['phone', 'address']);
  });

  it('lets each thing be agreed to, refused, or asked about first', () => {
    for (const linkId of ['consent-record', 'consent-tell-person', 'consent-council'])
      assert.deepEqual(
        options(linkId).map((option) => option.const),
        ['yes', 'no', 'ask-me'],
        linkId,
      );
  });

  it('never asks for the name, the NHS number or the diagnosis of the person who is helped', () => {
    assert.doesNotMatch(JSON.stringify(document.data), /nhs-number|nhsNumber|diagnos/i);
    assert.ok(shown.some(({ words }) => /do not ask for the name of the person you help/.test(words)));
  });

  it('says what staff can always share, and what an assessment is', () => {
    const { text } = entries[at('rights-list')].entry;
    assert.match(text, /Staff can always listen to you/);
    assert.match(text, /staff need that person to agree/);
    assert.match(text, /carer’s assessment\. It is free/);
  });
});
