import { expect } from '@open-wc/testing';
import { outline, type FormDocument } from '@coform/format';
import { fingerprints } from './fingerprints.js';
import type { Kept } from './kept.js';
import { migrate } from './migrate.js';
import { reviewOf } from './review.js';

const text = (title: string) => ({ type: 'string', title, maxLength: 50 });
const edition = (number: string, properties: object, more: Partial<FormDocument> = {}): FormDocument =>
  ({
    id: 'small',
    edition: number,
    status: 'draft',
    language: 'en-GB',
    title: 'Small',
    data: { type: 'object', properties },
    layout: [
      {
        linkId: 'page',
        type: 'page',
        items: Object.keys(properties).map((name) => ({ linkId: name, answer: `/${name}` })),
      },
    ],
    ...more,
  }) as FormDocument;

const old = edition('1.4.0', {
  nickname: text('Nickname?'),
  food: text('Food?'),
  pets: text('Pets?'),
  sea: text('Sea?'),
});
const now = edition(
  '3.0.0',
  {
    called: text('What should we call you?'),
    food: text('What do you eat?'),
    sea: text('Sea?'),
    job: text('Job?'),
  },
  {
    migrations: [
      { from: '2', rename: { '/name': '/called' } },
      { from: '1', rename: { '/nickname': '/name' }, remove: ['/pets'] },
    ],
  },
);
const kept = (answers: object, unparseable: Kept['saved']['unparseable'] = {}): Kept => ({
  kind: 'coform-kept',
  saved: {
    form: 'small',
    edition: '1.4.0',
    language: 'en-GB',
    started: '2024-01-01T00:00:00.000Z',
    answers: answers as never,
    unparseable,
    place: { at: 'tasks' },
    visited: [],
    done: [],
  },
  questions: fingerprints(outline(old).items.values()),
});

describe('a passport of an older edition', () => {
  const all = kept({ nickname: 'Sam', food: 'Soup', pets: 'A cat', sea: 'Yes' });

  it('has its answers where this edition asks for them, through every edition between', () => {
    expect(reviewOf(now, all).saved.answers).to.deep.equal({ called: 'Sam', food: 'Soup', sea: 'Yes' });
  });

  it('asks about each question that moved or asks something else, and not about the others', () => {
    const { changed, added } = reviewOf(now, all);
    expect(changed).to.deep.equal(['called', 'food']);
    expect(added).to.deep.equal(['job']);
  });

  it('does not ask about what nobody answered', () => {
    expect(reviewOf(now, kept({ sea: 'Yes' })).changed).to.deep.equal([]);
  });

  it('hands back what is not asked any more, so that it can be copied', () => {
    expect(reviewOf(now, all).removed).to.deep.equal([{ pointer: '/pets', value: 'A cat' }]);
  });

  it('keeps what was typed and is no answer where this edition asks for it, and asks about it', () => {
    const typed = kept({}, { '/nickname': 'half a na', '/food': 'So', '/sea': 'Ye' });
    const { saved, changed } = reviewOf(now, typed);
    expect(saved.unparseable).to.deep.equal({ '/called': 'half a na', '/food': 'So', '/sea': 'Ye' });
    expect(changed).to.deep.equal(['called', 'food']);
    expect(typed.saved.unparseable).to.have.property('/nickname');
  });

  it('hands back what was typed, is no answer, and is not asked any more', () => {
    const { saved, removed } = reviewOf(now, kept({}, { '/pets': { day: '31', month: '', year: '' } }));
    expect(removed).to.deep.equal([{ pointer: '/pets', value: { day: '31', month: '', year: '' } }]);
    expect(saved.unparseable).to.deep.equal({});
  });

  it('hands back once what is an answer as well as typed in a way of its own', () => {
    const { removed } = reviewOf(now, kept({ pets: 2 }, { '/pets': ' 2.0' }));
    expect(removed).to.deep.equal([{ pointer: '/pets', value: 2 }]);
  });

  it('is as it was in its own edition', () => {
    const { saved, changed, added, removed } = reviewOf(old, all);
    expect([saved, changed, added, removed]).to.deep.equal([all.saved, [], [], []]);
  });
});

describe('a migration', () => {
  it('lets two answers change places, and touches neither the file nor the prototype', () => {
    const given = { a: 1, b: 2, __proto__: { polluted: true } };
    const rename = { '/a': '/b', '/b': '/a', '/gone': '/__proto__/evil' };
    const { answers, moved } = migrate(
      { edition: '2.0.0', migrations: [{ from: '1', rename }] },
      '1.0.0',
      given,
    );
    expect(answers).to.deep.equal({ a: 2, b: 1 });
    expect(moved).to.have.members(['/a', '/b']);
    expect(given.a).to.equal(1);
    expect(({} as Record<string, unknown>).evil).to.equal(undefined);
  });

  it('takes along what was typed in rows and in parts, and no neighbour whose name only begins alike', () => {
    const rename = { '/people': '/family', '/a': '/b', '/b': '/a' };
    const typed = { '/people/0/born': 'May', '/peoples': '7 o', '/a': 'x', '/b/part': 'y' };
    const { unparseable } = migrate(
      { edition: '2.0.0', migrations: [{ from: '1', rename }] },
      '1.0.0',
      { people: [{ name: 'Ann' }] },
      typed,
    );
    expect(unparseable).to.deep.equal({
      '/family/0/born': 'May',
      '/peoples': '7 o',
      '/b': 'x',
      '/a/part': 'y',
    });
  });
});
