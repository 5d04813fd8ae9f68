import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormDocument } from '../generated/form-document.js';
import { exampleForm } from '../test-support/example-form.js';
import { smallForm } from '../test-support/small-form.js';
import { publishedSchema } from './published-schema.js';

const validator = (document: FormDocument) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(publishedSchema(document));
  return (answers: unknown): boolean => validate(answers);
};

describe('the published schema of a form', () => {
  const accepts = validator(exampleForm);
  const answers = { traveller: { name: 'A' }, wantsLunch: true, lunch: 'other', otherLunch: 'Cake' };

  it('accepts relevant answers', () => {
    assert.equal(accepts(answers), true);
    assert.equal(
      accepts({
        ...answers,
        friends: [
          { name: 'B', age: 11, seat: 'child' },
          { name: 'C', age: 12 },
        ],
      }),
      true,
    );
  });

  it('refuses an answer that is not relevant', () => {
    assert.equal(accepts({ ...answers, lunch: 'soup' }), false);
  });

  it('follows chains: what depends on an irrelevant answer is irrelevant', () => {
    assert.equal(accepts({ ...answers, wantsLunch: false }), false);
    assert.equal(accepts({ traveller: { name: 'A' }, wantsLunch: false, otherLunch: 'Cake' }), false);
    assert.equal(accepts({ traveller: { name: 'A' }, wantsLunch: false }), true);
  });

  it('reads siblings of the same row, and requires only there', () => {
    assert.equal(accepts({ ...answers, friends: [{ name: 'B', age: 11 }] }), false);
    assert.equal(accepts({ ...answers, friends: [{ name: 'C', age: 12, seat: 'child' }] }), false);
    assert.equal(accepts({ ...answers, friends: [{ name: 'D' }] }), true);
  });

  it('keeps the requirements that stand under no condition', () => {
    assert.equal(accepts({ traveller: {}, wantsLunch: false }), false);
    assert.equal(accepts({ traveller: { name: 'A' } }), false);
  });

  it('is standalone JSON Schema 2020-12 with the title, and compiles in strict mode without its custom formats', () => {
    const schema = publishedSchema(exampleForm, { customFormats: 'drop' });
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.title, 'Example: planning a day out');
    assert.ok(new Ajv2020({ formats: { date: true }, strictTypes: false }).compile(schema));
  });

  it('leaves the document as it was', () => {
    const before = JSON.stringify(exampleForm);
    publishedSchema(exampleForm);
    assert.equal(JSON.stringify(exampleForm), before);
  });
});

describe('a requirement in a definition that others share', () => {
  const person = {
    type: 'object',
    required: ['name', 'role'],
    properties: { name: { type: 'string' }, role: { type: 'string' } },
  };
  const form = smallForm(
    { more: { type: 'boolean' }, a: { $ref: '#/$defs/person' }, b: { allOf: [{ $ref: '#/$defs/person' }] } },
    [
      { linkId: 'more', answer: '/more' },
      { linkId: 'a', answer: '/a' },
      {
        linkId: 'b-name',
        answer: '/b/name',
        enableWhen: [{ question: 'more', operator: '=', answer: true }],
      },
    ],
    { data: { $defs: { person } } },
  );
  const accepts = validator(form);

  it('is lifted only where the layout puts it under a condition', () => {
    assert.equal(accepts({ b: { role: 'x' } }), true);
    assert.equal(accepts({ b: { role: 'x', name: 'y' } }), false);
    assert.equal(accepts({ more: true, b: { role: 'x' } }), false);
    assert.equal(accepts({ b: {} }), false);
    assert.equal(accepts({ a: { role: 'x' } }), false);
  });
});

describe('a schema that refers to itself by #', () => {
  it('keeps what # means where a requirement is lifted', () => {
    const form = smallForm(
      { more: { type: 'boolean' }, name: { type: 'string' }, copy: { $ref: '#' } },
      [
        { linkId: 'more', answer: '/more' },
        { linkId: 'name', answer: '/name', enableWhen: [{ question: 'more', operator: '=', answer: true }] },
      ],
      { data: { required: ['name'] } },
    );
    const accepts = validator(form);
    assert.equal(accepts({}), true);
    assert.equal(accepts({ copy: {} }), false);
    assert.equal(accepts({ copy: { name: 'x' } }), true);
  });
});

describe('formats that JSON Schema does not define', () => {
  const form = smallForm({ n: { type: 'string', format: 'nhs-number', 'x-note': 1 } }, [
    { linkId: 'n', answer: '/n' },
  ]);
  const property = (customFormats: 'keep' | 'drop') =>
    (publishedSchema(form, { customFormats }).properties as { n: Record<string, unknown> }).n;

  it('stay beside a pattern, or leave it alone when asked', () => {
    assert.equal(property('keep').format, 'nhs-number');
    assert.equal(property('drop').format, undefined);
    assert.match('943 476 5919', new RegExp(String(property('drop').pattern)));
    assert.doesNotMatch('943 476 591', new RegExp(String(property('drop').pattern)));
  });

  it('lose the notes that only Coform reads', () => {
    assert.equal('x-note' in property('keep'), false);
  });
});
