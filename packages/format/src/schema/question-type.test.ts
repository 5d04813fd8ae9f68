import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from '../build-outline.js';
import { smallForm } from '../test-support/small-form.js';

const letters = (count: number) => Array.from({ length: count }, (_, index) => `option ${index}`);
const cases: [schema: unknown, type: string][] = [
  [{ type: 'string', maxLength: 200 }, 'text'],
  [{ type: 'string', maxLength: 201 }, 'textarea'],
  [{ type: 'string', contentMediaType: 'text/plain' }, 'textarea'],
  [{ type: ['string', 'null'], format: 'date' }, 'date'],
  [{ type: 'string', format: 'partial-date' }, 'month-year'],
  [{ type: 'string', format: 'time' }, 'text'],
  [{ type: 'string', format: 'email' }, 'email'],
  [{ type: 'string', format: 'uk-telephone' }, 'telephone'],
  [{ type: 'string', format: 'nhs-number' }, 'nhs-number'],
  [{ type: 'string', format: 'uk-postcode' }, 'postcode'],
  [{ type: 'string', format: 'nothing-we-know' }, 'text'],
  [{ type: 'integer' }, 'number'],
  [{ type: 'boolean' }, 'yes-no'],
  [{ enum: letters(7) }, 'radios'],
  [{ enum: letters(8) }, 'select'],
  [{ oneOf: [{ const: 'a' }, { const: 'b' }] }, 'radios'],
  [{ oneOf: [{ const: 'a' }, { type: 'string' }], type: 'string' }, 'text'],
  [{ type: 'array', items: { enum: ['a'] } }, 'checkboxes'],
  [{ type: 'array', items: { oneOf: letters(20).map((value) => ({ const: value })) } }, 'checkboxes'],
  [{ type: 'array', items: { type: 'object', properties: {} } }, 'repeat'],
  [{ type: 'object', properties: {} }, 'group'],
];

describe('the question type', () => {
  for (const [schema, type] of cases) {
    it(`is ${type} for ${JSON.stringify(schema).slice(0, 70)}`, () => {
      assert.equal(
        outline(smallForm({ a: schema }, [{ linkId: 'a', answer: '/a' }])).items.get('a')?.type,
        type,
      );
    });
  }

  it('is what `as` says, whatever the schema suggests', () => {
    const form = smallForm({ a: { enum: ['x'] } }, [{ linkId: 'a', answer: '/a', as: 'select' }]);
    assert.equal(outline(form).items.get('a')?.type, 'select');
  });
});
