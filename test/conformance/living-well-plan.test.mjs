// The living well plan is the person's own: how to reach them first, their goals in their words, and what comes next.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('living-well-plan');

const { document, questions, question, entries } = form('living-well-plan');

describe('the living well plan', () => {
  it('begins with how best to write to the person and to ring them', () => {
    assert.equal(document.layout[0].linkId, 'reach');
    for (const linkId of ['reach-ways', 'reach-writing', 'reach-calling', 'reach-silent'])
      assert.ok(question(linkId), linkId);
  });

  it('has up to three goals in the person’s words, steps, who helps, and looks at each goal over time', () => {
    assert.equal(question('goals').schema.maxItems, 3);
    for (const linkId of [
      'goals-goal',
      'goals-helper',
      'steps-what',
      'steps-who',
      'progress-date',
      'people-name',
    ])
      assert.ok(question(linkId), linkId);
    const { schema } = question('progress-rating');
    assert.deepEqual([schema.minimum, schema.maximum], [0, 10]);
  });

  it('has an onward journey with a way back', () => {
    for (const linkId of ['onward-next', 'onward-worries', 'onward-back'])
      assert.ok(question(linkId), linkId);
  });

  it('says on the page on hard days that nobody watches it', () => {
    assert.match(entries.find(({ entry }) => entry.linkId === 'hard-note').entry.text, /Nobody watches it/);
  });

  it('calls the owner “you” in questions and “I” in titles', () => {
    for (const { entry, schema } of questions)
      assert.doesNotMatch(schema.title, /\b(I|my|me)\b/, entry.linkId);
    for (const { entry } of entries)
      if (entry.type === 'section' || entry.type === 'page')
        assert.doesNotMatch(entry.title ?? '', /\byou(r)?\b/i, entry.linkId);
  });
});
