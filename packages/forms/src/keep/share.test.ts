import { expect } from '@open-wc/testing';
import { outline } from '@coform/format';
import fc from 'fast-check';
import { healthPassport } from '../health-passport/index.js';
import { canaries } from '../test-support/any-answers.js';
import { shared, sharedQuestions } from './share.js';
import { withoutPrivate } from './without-private.js';

const { tasks, items } = outline(healthPassport);
const sections = tasks.map(({ linkId }) => linkId);
const all = canaries(healthPassport);
const inText = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/canary ([\w-]+)/g)].map(([, linkId]) => linkId!);

describe('what is shared', () => {
  it('holds the answers of its sections and of no other, private ones only when chosen', () => {
    fc.assert(
      fc.property(fc.subarray(sections), fc.boolean(), (chosen, withPrivate) => {
        const choices = { sections: chosen, private: withPrivate };
        const found = inText(shared(healthPassport, all, choices));
        const allowed = new Set(sharedQuestions(healthPassport, choices).map(({ linkId }) => linkId));
        for (const linkId of found) expect(allowed.has(linkId), linkId).to.equal(true);
        // Nothing that may be there is missing either.
        const expected = inText(all).filter((linkId) => allowed.has(linkId));
        expect(found.sort()).to.deep.equal(expected.sort());
      }),
    );
  });

  it('leaves out names that the form does not know', () => {
    const given = { ...all, secretNote: 'canary unknown' };
    expect(inText(shared(healthPassport, given, { sections, private: true }))).to.not.contain('unknown');
  });

  it('is everything when everything is chosen', () => {
    expect(shared(healthPassport, all, { sections, private: true })).to.deep.equal(all);
  });
});

describe('what is saved without private answers', () => {
  it('holds nothing of them: not what was typed, and not when it changed', () => {
    const place = { at: 'tasks' } as const;
    const saved = {
      ...{
        form: 'health-passport',
        edition: '1.0.0',
        language: 'en-GB',
        started: '',
        place,
        visited: ['people-do-not-contact-page', 'not-repeat-note-page', 'quick-called-page'],
        done: [],
      },
      answers: all,
      unparseable: {
        '/people/doNotContact/0/name': 'canary typed',
        '/notRepeat/feeling': 'canary felt',
        '/about/birthDate': { day: '31', month: '6', year: '' },
      },
    };
    const changes = Object.fromEntries([...items.keys()].map((linkId) => [linkId, '2026-11-23T09:00Z']));
    const saving = withoutPrivate(healthPassport, { saved, changes });
    expect(JSON.stringify(saving)).to.not.match(
      /people-do-not-contact|doNotContact|not-repeat-feeling|typed|felt/,
    );
    expect(saving.saved.visited).to.deep.equal(['not-repeat-note-page', 'quick-called-page']);
    expect(saving.saved.unparseable).to.have.keys(['/about/birthDate']);
    expect(inText(saving).length).to.equal(inText(all).length - 2);
  });
});
