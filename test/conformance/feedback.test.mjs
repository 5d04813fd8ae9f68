// Feedback and the Friends and Family Test: quick, safe, and the national question word for word.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '@coform/engine';
import { form, keepsToTheRules } from './support/form-rules.mjs';

keepsToTheRules('feedback');
keepsToTheRules('friends-and-family-test', { compulsory: ['experience'] });

for (const id of ['feedback', 'friends-and-family-test']) {
  const { entries, pages, questions } = form(id);
  describe(`${id}, before the first question`, () => {
    it('says that it is not for emergencies, and how to get help now', () => {
      const [first] = pages[0].items;
      assert.equal(first.type, 'display');
      assert.match(first.text, /not for emergencies\. Nobody reads it day and night/);
      assert.match(first.text, /Get help now/);
    });
  });
  describe(`${id}, at its first box for words`, () => {
    it('warns against personal details', () => {
      const { schema } = questions.find((found) => found.schema.maxLength > 300);
      assert.match(schema.description, /Do not write names, phone numbers/);
      assert.ok(entries.length > 0);
    });
  });
}

describe('feedback', () => {
  const { document, options, question } = form('feedback');
  it('has a word under each of five faces, from worst to best', () => {
    assert.equal(question('rating').entry.faces, true);
    assert.deepEqual(
      options('rating').map((option) => [option.const, option.title]),
      [
        [1, 'Very bad'],
        [2, 'Bad'],
        [3, 'Not good, not bad'],
        [4, 'Good'],
        [5, 'Very good'],
      ],
    );
  });

  it('asks how to reply only of who wants a reply', () => {
    const relevant = (answers) => {
      const snapshot = createSession({ document, answers }).getSnapshot();
      return ['reply-way', 'reply-email', 'reply-phone'].filter((key) => snapshot.item(key).relevant);
    };
    assert.deepEqual(relevant({}), []);
    assert.deepEqual(relevant({ reply: { wanted: false, way: 'email' } }), []);
    assert.deepEqual(relevant({ reply: { wanted: true, way: 'email' } }), ['reply-way', 'reply-email']);
    assert.deepEqual(relevant({ reply: { wanted: true, way: 'text' } }), ['reply-way', 'reply-phone']);
  });
});

describe('the Friends and Family Test', () => {
  const { document, options, question, shown } = form('friends-and-family-test');
  it('asks the national question in its exact words, first', () => {
    assert.equal(question('experience').schema.title, 'Overall, how was your experience of our service?');
    assert.equal(document.layout[0].items.find((item) => item.answer).linkId, 'experience');
    assert.equal(question('experience').entry.label, undefined);
    assert.equal(question('experience').entry.hint ?? question('experience').schema.description, undefined);
  });

  it('has the six options in their order, all on view, and none chosen', () => {
    assert.deepEqual(
      options('experience').map((option) => option.title),
      ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'],
    );
    assert.equal(question('experience').entry.as, 'radios');
    assert.equal(question('experience').schema.default, undefined);
  });

  it('has at least one box for words, asks who nobody is, and keeps no score', () => {
    assert.ok(question('why').schema.maxLength >= 1000);
    assert.doesNotMatch(JSON.stringify(document.data), /"(name|email|phone|nhsNumber|dateOfBirth|score)"/);
    assert.doesNotMatch(JSON.stringify(document.layout), /calculate/);
  });

  it('no longer asks whether anyone would recommend the service', () => {
    for (const { words } of shown) assert.doesNotMatch(words, /recommend|likely/i);
  });

  it('can be answered with the one choice alone', () => {
    const session = createSession({ document });
    session.dispatch({ type: 'input', key: 'experience', viewValue: 'dont-know' });
    assert.deepEqual(session.issues(), []);
    assert.deepEqual(session.answers(), { experience: 'dont-know' });
  });
});
