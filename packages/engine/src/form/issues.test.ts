import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boolean, documentOf, objectOf, page, play, string, when } from '../test-support/play.js';

describe('issues', () => {
  it('belong to the question that lacks its answer', () => {
    const form = play(documentOf({ 'a!': string }, [page('p', [{ linkId: 'q', answer: '/a' }])]));
    form.act('continue');
    assert.deepEqual(form.item('q').feedback, [
      { instancePath: '', keyword: 'required', params: { missingProperty: 'a' }, key: 'q' },
    ]);
  });

  it('inside a list of choices belong to the checkboxes', () => {
    const choices = {
      type: 'array',
      maxItems: 3,
      items: { enum: ['a', 'b', 'c'] },
      contains: { const: 'c' },
    };
    const form = play(
      documentOf({ a: { ...choices, maxItems: 1 } }, [
        page('p', [{ linkId: 'q', answer: '/a', as: 'checkboxes' }]),
      ]),
    );
    form.type('q', ['a', 'b']);
    form.act('continue');
    assert.ok(form.item('q').feedback.some(({ keyword }) => keyword === 'maxItems'));
    assert.deepEqual(form.problems().length, 1);
  });

  it('of rows belong to the right row though empty rows are left out', () => {
    const people = {
      type: 'array',
      minItems: 2,
      maxItems: 5,
      items: objectOf({ 'who!': string, note: { ...string, maxLength: 2 } }),
    };
    const items = [
      { linkId: 'who', answer: 'who' },
      { linkId: 'note', answer: 'note' },
    ];
    const form = play(
      documentOf({ people }, [page('p', [{ linkId: 'people', answer: '/people', repeats: true, items }])]),
    );
    form.type('people/r2/note', 'long');
    form.act('continue');
    assert.deepEqual(form.problems(), [
      'people minItems',
      'people/r2/who required',
      'people/r2/note maxLength',
    ]);
    assert.equal(form.item('people/r1/who').feedback.length, 0);
  });

  it('say what is wrong with what was typed, and nothing more', () => {
    const age = { type: 'integer', minimum: 18 };
    const form = play(documentOf({ 'age!': age }, [page('p', [{ linkId: 'age', answer: '/age' }])]));
    form.type('age', 'old enough');
    form.act('continue');
    assert.deepEqual(
      form.item('age').feedback.map(({ keyword }) => keyword),
      ['type'],
    );
    form.type('age', '17');
    form.act('continue');
    assert.deepEqual(
      form.item('age').feedback.map(({ keyword }) => keyword),
      ['minimum'],
    );
  });

  it('do not ask for a list or an object when what was typed in it cannot be read', () => {
    const inner = objectOf({ age: { type: 'number' }, note: string });
    const form = play(
      documentOf({ 'person!': inner, 'people!': { type: 'array', maxItems: 3, items: inner } }, [
        page('p', [
          { linkId: 'note', answer: '/person/note' },
          { linkId: 'age', answer: '/person/age' },
          {
            linkId: 'people',
            answer: '/people',
            repeats: true,
            items: [{ linkId: 'row-age', answer: 'age' }],
          },
        ]),
      ]),
    );
    form.type('age', 'old');
    form.type('people/r1/row-age', 'young');
    form.act('continue');
    assert.deepEqual(form.problems(), ['age type', 'people/r1/row-age type']);
  });

  it('of an object that must be there go to the questions in it', () => {
    const nobody = {
      'person!': objectOf({ 'inner!': objectOf({ 'name!': string }), age: { type: 'number' } }),
    };
    const items = [
      { linkId: 'age', answer: '/person/age' },
      { linkId: 'name', answer: '/person/inner/name' },
    ];
    const form = play(documentOf(nobody, [page('p', items)]));
    assert.deepEqual(form.session.answers(), { person: { inner: {} } });
    form.act('continue');
    assert.deepEqual(form.problems(), ['name required']);
  });

  it('of an object as a whole go to the first question in it that is asked', () => {
    const person = { ...objectOf({ name: string, age: { type: 'number' } }), minProperties: 2 };
    const form = play(
      documentOf({ person, b: boolean }, [
        page('p', [
          { linkId: 'b', answer: '/b' },
          { linkId: 'name', answer: '/person/name', ...when('b', '=', true) },
          { linkId: 'age', answer: '/person/age' },
        ]),
      ]),
    );
    form.type('age', '7');
    form.act('continue');
    assert.deepEqual(form.problems(), ['age minProperties']);
  });

  it('name the line of an address that is to be mended', () => {
    const address = objectOf({ 'line1!': string, postcode: { ...string, maxLength: 8 } });
    const form = play(
      documentOf({ home: address }, [page('p', [{ linkId: 'home', answer: '/home', as: 'address' }])]),
    );
    form.type('home', { postcode: 'far too long' });
    form.act('continue');
    const parts = form.item('home').feedback.map(({ params }) => params.part);
    assert.deepEqual(parts.sort(), ['line1', 'postcode']);
    assert.equal(form.problems().length, 1);
  });

  it('never ask for what is not relevant, however deep', () => {
    const form = play(
      documentOf({ a: boolean, 'b!': string, 'person!': objectOf({ 'name!': string }) }, [
        page('p', [
          { linkId: 'a', answer: '/a' },
          { linkId: 'b', answer: '/b', ...when('a', '=', true) },
          {
            ...{ linkId: 'group', type: 'group', title: 'G', ...when('a', '=', true) },
            items: [{ linkId: 'name', answer: '/person/name' }],
          },
        ]),
      ]),
    );
    form.act('continue');
    assert.equal(form.at(), 'check');
  });

  it('that belong to no question stop the sending and are listed', () => {
    const data = { ...objectOf({ a: string }), minProperties: 2 } as const;
    const form = play(documentOf({}, [page('p', [{ linkId: 'a', answer: '/a' }])], { data }));
    form.type('a', 'x');
    form.act('continue');
    assert.equal(form.at(), 'check');
    form.act('submit');
    assert.deepEqual(form.problems(), [' minProperties']);
    assert.deepEqual([form.at(), form.session.getSnapshot().sending], ['check', 'idle']);
  });

  it('come from the validator that the host brings', () => {
    const validate = () => [{ instancePath: '/a', keyword: 'own', params: {} }];
    const form = play(documentOf({ a: string }, [page('p', [{ linkId: 'q', answer: '/a' }])]), { validate });
    form.act('continue');
    assert.deepEqual(form.problems(), ['q own']);
  });
});
