// Every way that feedback leaves by: what a plain page posts, what a receiver keeps, and the question nobody may reword.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lockedWordingFault, redactPost, takenOutHtml, youSaidWeDidHtml } from '@coform/forms/feedback';
import { form } from './support/form-rules.mjs';

const { document: feedback } = form('feedback');
const { document: test } = form('friends-and-family-test');

describe('what a page without a script posts', () => {
  const given = new FormData();
  given.append('good', 'Ring 07700 900982');
  given.append('reply-phone', '07700 900983');
  given.append(':kept', '{"good":"07700 900984"}');
  given.append('photo', new Blob(['x']), 'x.txt');
  given.append('constructor', '07700 900985');
  const { posted, takenOut } = redactPost(feedback, given);

  it('loses numbers from free words, and from nothing else', () => {
    assert.equal(posted.get('good'), 'Ring [phone number taken out]');
    assert.equal(posted.get('reply-phone'), '07700 900983');
    assert.equal(posted.get(':kept'), '{"good":"07700 900984"}');
    assert.equal(posted.get('photo').name, 'x.txt');
    assert.equal(posted.get('constructor'), '07700 900985');
  });

  it('stays as it was given to whoever gave it', () => {
    assert.equal(given.get('good'), 'Ring 07700 900982');
  });

  it('tells the person what was taken out, as words', () => {
    assert.deepEqual(
      takenOut.map(({ kind, linkId }) => [kind, linkId]),
      [['telephone', 'good']],
    );
    assert.match(takenOutHtml(feedback, takenOut), /07700 900982 \(phone number\), from “What was good\?”/);
    const hostile = [{ kind: 'email', start: 0, end: 1, text: '<img src=x>@b.c', linkId: 'good' }];
    assert.match(takenOutHtml(feedback, hostile), /&lt;img src=x&gt;@b\.c/);
    assert.equal(takenOutHtml(feedback, []), '');
  });

  it('is redacted in every row of a list', () => {
    const document = {
      ...feedback,
      data: {
        type: 'object',
        properties: {
          people: {
            type: 'array',
            maxItems: 5,
            items: { type: 'object', properties: { note: { type: 'string', maxLength: 50 } } },
          },
        },
      },
      layout: [
        {
          linkId: 'page',
          type: 'page',
          items: [
            {
              linkId: 'people',
              answer: '/people',
              repeats: true,
              items: [{ linkId: 'note', answer: 'note' }],
            },
          ],
        },
      ],
    };
    const rows = new FormData();
    rows.append('people/0/note', 'sam@example.org');
    rows.append('people/1/note', '20 minutes');
    const list = redactPost(document, rows).posted;
    assert.equal(list.get('people/0/note'), '[email address taken out]');
    assert.equal(list.get('people/1/note'), '20 minutes');
  });
});

describe('the words of the Friends and Family Test', () => {
  const changed = (change) => {
    const document = structuredClone(test);
    change(document.data.properties.experience, document);
    return lockedWordingFault(document)?.code;
  };

  it('are those of the document that comes with this package', () => {
    assert.equal(lockedWordingFault(test), undefined);
  });

  const changes = {
    'another question': (experience) => (experience.title = 'How likely are you to recommend our ward?'),
    'a word of an answer': (experience) => (experience.oneOf[2].title = 'So so'),
    'the order of the answers': (experience) => experience.oneOf.reverse(),
    'one answer less': (experience) => experience.oneOf.pop(),
    'one answer more': (experience) => experience.oneOf.push({ const: 'great', title: 'Great' }),
    'a label in the layout': (_experience, document) =>
      (document.layout[0].items.find(({ linkId }) => linkId === 'experience').label = 'How was it?'),
    'no question at all': (_experience, document) => delete document.data.properties.experience,
    'another id for the form': (experience, document) => {
      document.id = 'our-own-test';
      experience.title = 'How was it?';
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`may not be changed: ${name}`, () => assert.equal(changed(change), 'wording-locked'));
  }

  it('may come with a straight apostrophe', () => {
    assert.equal(
      changed((experience) => (experience.oneOf[5].title = "Don't know")),
      undefined,
    );
  });

  it('are nobody else’s affair: other forms ask as they like, and so do the boxes for words', () => {
    assert.equal(lockedWordingFault(feedback), undefined);
    assert.equal(
      changed((_experience, document) => (document.data.properties.why.title = 'Tell us more')),
      undefined,
    );
  });
});

describe('“You said, we did” as plain HTML', () => {
  const entry = { said: '<b>x</b>', did: 'No & why', outcome: 'not-possible', date: '2026-02', people: 2 };
  const html = youSaidWeDidHtml({ $schema: 'https://coform.dev/you-said-we-did/1', items: [entry] });

  it('has words only, a reason and a machine-readable date', () => {
    assert.match(html, /&lt;b&gt;x&lt;\/b&gt;/);
    assert.match(html, /We cannot, because<\/strong> No &amp; why/);
    assert.match(html, /<time datetime="2026-02">February 2026<\/time>/);
    assert.doesNotMatch(html, /<b>/);
  });
});
