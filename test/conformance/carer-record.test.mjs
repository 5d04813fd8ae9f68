// The carer's record follows the procedure's four steps and leaves out whoever does not want to be recorded.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('carer-record');

const { document, entries, options, question } = form('carer-record');
const sections = document.layout.map(({ linkId, title }) => ({ linkId, title }));
const text = (linkId) => entries.find(({ entry }) => entry.linkId === linkId).entry.text;

describe('the carer’s record', () => {
  it('goes through identify, support, involve and record, in this order', () => {
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['Before you start', '1. Identify', '2. Support', '3. Involve', '4. Record'],
    );
  });

  it('asks for the carer’s agreement, then for safe ways, before anything else', () => {
    const asked = entries.filter(({ entry }) => entry.answer).map(({ entry }) => entry.linkId);
    assert.deepEqual(asked.slice(0, 6), [
      'before-agrees',
      'safe-ways',
      'safe-say-who',
      'safe-message',
      'safe-times',
      'safe-avoid',
    ]);
  });

  it('asks and keeps nothing about a carer who does not agree', () => {
    const given = {
      before: { agrees: 'no' },
      safe: { times: 'nights' },
      identify: { name: 'A Name' },
      involve: { tell: 'words' },
    };
    for (const agrees of ['no', 'later']) {
      const session = createSession({ document, answers: { ...given, before: { agrees } } });
      assert.deepEqual(session.getSnapshot().pages, ['before-page']);
      assert.doesNotMatch(JSON.stringify(session.answers()), /A Name|nights|words/);
    }
    assert.ok(
      createSession({ document, answers: { before: { agrees: 'yes' } } }).getSnapshot().pages.length > 8,
    );
  });

  it('says beside the question on consent what needs none', () => {
    assert.match(text('involve-general'), /without anyone’s consent/);
    assert.match(text('involve-general'), /listen to the carer/);
    assert.deepEqual(
      options('involve-consent').map((option) => option.const),
      ['all', 'some', 'no', 'not-asked', 'cannot'],
    );
    const part = createSession({
      document,
      answers: { before: { agrees: 'yes' }, involve: { consent: 'some' } },
    });
    assert.ok(part.getSnapshot().item('involve-scope').relevant);
  });

  it('has the offer of an assessment under the Care Act, and where it stands', () => {
    assert.match(text('support-assessment-law'), /Care Act 2014/);
    assert.deepEqual(
      options('support-assessment').map((option) => option.const),
      ['not-offered', 'offered', 'accepted', 'declined', 'referred', 'completed'],
    );
  });

  it('warns about children, and keeps what carers say in confidence with the carer', () => {
    assert.match(text('identify-young'), /Do not ask a child to tell you about harm/);
    assert.match(question('involve-confidence').entry.why, /belongs to the carer/);
  });

  it('tells staff not to begin with the word “carer”', () => {
    assert.match(text('before-say'), /not with the word “carer”/);
  });
});
