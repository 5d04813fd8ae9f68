import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseText } from '../text/parse-text.js';
import { exampleTrust } from '../test-support/example-form.js';
import { withFacts } from './trust-facts.js';

const cases: [name: string, text: string, expected: string | undefined][] = [
  ['puts a fact in', 'Welcome to {trust.name}.', 'Welcome to Example Trust.'],
  ['leaves out the sentence of a missing fact', 'One. Write to {trust.email}. Three!', 'One. Three!'],
  [
    'leaves out a paragraph that has nothing left',
    'One.\n\nWrite to {trust.email}.\n\nThree.',
    'One.\n\n\nThree.',
  ],
  ['leaves out a list item that has nothing left', '- One\n- {trust.email}\n- Three', '- One\n- Three'],
  ['leaves out the sentence in Urdu, too', 'پہلا۔ {trust.email} پر لکھیں۔ تیسرا۔', 'پہلا۔ تیسرا۔'],
  ['says nothing where nothing is left', 'Write to {trust.email}.', undefined],
  ['does not end a sentence at a short form', 'Bring e.g. a map from {trust.email} with you. Go.', 'Go.'],
  [
    'shows no braces of placeholders it does not know',
    'One. Dear {name}. {constructor}. {trust.constructor}.',
    'One.',
  ],
  ['takes a list of facts for missing', 'Call {trust.crisis}. One.', 'One.'],
  ['takes a prototype for missing', 'Call {trust.__proto__.x}. One.', 'One.'],
  ['leaves other braces alone', 'Write {} or {1}.', 'Write {} or {1}.'],
  ['fills the address of a link', '[Us]({trust.website})', '[Us](https://trust.example/)'],
  ['fills a telephone link and takes out its spaces', '[Call](tel:{trust.phone})', '[Call](tel:01632960000)'],
  ['leaves out a link without its address', 'See [our notice]({trust.privacyNotice}). Go.', 'Go.'],
  ['does not put a fact where it makes no address', 'See [us](tel:{trust.name}). Go.', 'Go.'],
  [
    'keeps strong words whole when their end goes',
    '**One. Write to {trust.email}.** Three.',
    '**One. **Three.',
  ],
  ['does not cut the words of a link', 'See [this. Or that]({trust.email}). Go.', 'Go.'],
];

describe("a Trust's facts in a text", () => {
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const found = withFacts(text, exampleTrust);
      assert.equal(found?.replace(/\n+/g, '\n'), expected?.replace(/\n+/g, '\n'));
    });
  }

  it('cannot bring a link that is not allowed, or a line of its own', () => {
    const trust = {
      ...exampleTrust,
      website: 'javascript:alert(1)',
      name: 'A\n\n- [x](javascript:alert(1)) {trust.phone}',
    };
    assert.equal(withFacts('[a]({trust.website}) now. Go.', trust), 'Go.');
    const blocks = parseText(withFacts('{trust.name}', trust) ?? '');
    assert.deepEqual(blocks, [
      { type: 'paragraph', children: [{ type: 'text', text: 'A - x) trust.phone' }] },
    ]);
  });

  it('never leave a placeholder, for any text', () => {
    const piece = fc.constantFrom(
      '{trust.name}',
      '{trust.email}',
      '{x.y}',
      '{',
      '}',
      '. ',
      '**',
      '[',
      '](',
      ')',
      '\n',
      '- ',
      'A',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const filled = withFacts(parts.join(''), exampleTrust) ?? '';
        assert.doesNotMatch(filled, /\{(trust\.|x\.)/);
      }),
      { numRuns: 2000 },
    );
  });

  it('take time that grows with the text', () => {
    for (const piece of ['{trust.email}. ', '[', '](', '{', 'a. ', '[a](']) {
      const start = performance.now();
      withFacts(`${piece.repeat(20_000)}{trust.email}`, exampleTrust);
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});
