import { expect } from '@open-wc/testing';
import { allTypes } from '../questions/registry.js';
import { textsOf } from '../test-support/language-faults.js';
import { allSourceWords } from './source.js';
import { sourceWords } from './source-words.js';

const words = Object.entries(allSourceWords).flatMap(([key, word]) =>
  textsOf(word).map((text) => [key, text] as const),
);

describe('the English of the interface', () => {
  it('never begs, blames or talks in jargon', () => {
    const unwanted =
      /\b(please|invalid|required|mandatory|failed|illegal|incorrect|wrong|mistake|sorry|oops|forbidden|you forgot|field|input|click|submit)\b/i;
    expect(words.filter(([, text]) => unwanted.test(text))).to.deep.equal([]);
  });

  it('has sentences of 20 words at most', () => {
    const long = words.filter(([, text]) =>
      text.split(/(?<=[.!?])\s/).some((sentence) => sentence.split(/\s+/).length > 20),
    );
    expect(long).to.deep.equal([]);
  });

  it('has every plural form that English has, and a count to choose it by', () => {
    for (const [key, word] of Object.entries(allSourceWords)) {
      if (typeof word === 'string') continue;
      expect(Object.keys(word).sort(), key).to.deep.equal(['one', 'other']);
      for (const text of textsOf(word)) expect(text, key).to.include('{count}');
    }
  });

  it('fills messages only with what an issue has to offer', () => {
    const known = [
      'name',
      'Name',
      'question',
      'count',
      'limit',
      'missing',
      'message',
      'types',
      'size',
      'first',
      'second',
    ];
    for (const [key, text] of words.filter(([key]) => key.includes('.')))
      for (const [, name] of text.matchAll(/\{(\w+)\}/g)) expect(known, key).to.include(name);
  });
});

describe('an element that draws one type of question', () => {
  it('carries a text for every message of that type', () => {
    for (const [name, type] of Object.entries(allTypes)) {
      const carried = sourceWords({ [name]: type });
      for (const key of type.messages) expect(carried, name).to.have.property(key);
    }
  });

  it('carries nothing that only other types say', () => {
    const { text } = allTypes;
    expect(sourceWords({ text })).to.have.property('continue');
    expect(sourceWords({ text })).not.to.have.property('line1');
  });
});
