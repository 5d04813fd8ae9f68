import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../compile.js';
import type { Issue } from '../issue.js';
import { keywords } from './index.js';

interface Case {
  readonly schema: unknown;
  readonly right: unknown;
  readonly wrong: unknown;
  readonly issues: readonly (readonly [instancePath: string, keyword: string, params: Issue['params']])[];
}

/** One telling case for each keyword; the official suite has the rest. */
const cases: Readonly<Record<string, Case>> = {
  $ref: {
    schema: { $ref: '#/$defs/a', $defs: { a: { type: 'null' } } },
    right: null,
    wrong: 1,
    issues: [['', 'type', { type: 'null' }]],
  },
  $dynamicRef: {
    schema: { $dynamicRef: '#a', $defs: { a: { $dynamicAnchor: 'a', type: 'null' } } },
    right: null,
    wrong: 1,
    issues: [['', 'type', { type: 'null' }]],
  },
  $defs: {
    schema: { $defs: { a: false }, minimum: 1 },
    right: 1,
    wrong: 0,
    issues: [['', 'minimum', { comparison: '>=', limit: 1 }]],
  },
  allOf: {
    schema: { allOf: [{ minimum: 1 }, { multipleOf: 2 }] },
    right: 2,
    wrong: -1,
    issues: [
      ['', 'minimum', { comparison: '>=', limit: 1 }],
      ['', 'multipleOf', { multipleOf: 2 }],
    ],
  },
  anyOf: {
    schema: { anyOf: [{ minimum: 1 }, { type: 'string' }] },
    right: 'a',
    wrong: 0,
    issues: [['', 'anyOf', {}]],
  },
  oneOf: {
    schema: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    right: 'b',
    wrong: 'c',
    issues: [['', 'oneOf', { passingSchemas: null }]],
  },
  not: { schema: { not: { type: 'string' } }, right: 1, wrong: 'a', issues: [['', 'not', {}]] },
  if: {
    schema: { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
    right: { c: 1 },
    wrong: { a: 1 },
    issues: [['', 'required', { missingProperty: 'b' }]],
  },
  then: { schema: { then: false }, right: 1, wrong: undefined, issues: [] },
  else: {
    schema: { if: false, else: { type: 'null' } },
    right: null,
    wrong: 1,
    issues: [['', 'type', { type: 'null' }]],
  },
  dependentSchemas: {
    schema: { dependentSchemas: { a: { required: ['b'] } } },
    right: { b: 1 },
    wrong: { a: 1 },
    issues: [['', 'required', { missingProperty: 'b' }]],
  },
  properties: {
    schema: { properties: { 'a/b~c': { type: 'string' }, d: { maxLength: 1 } } },
    right: { 'a/b~c': 'x', d: '🐲' },
    wrong: { 'a/b~c': 1, d: '🐲🐲' },
    issues: [
      ['/a~1b~0c', 'type', { type: 'string' }],
      ['/d', 'maxLength', { limit: 1 }],
    ],
  },
  patternProperties: {
    schema: { patternProperties: { '^a': false } },
    right: { b: 1 },
    wrong: { ab: 1 },
    issues: [['/ab', 'false schema', {}]],
  },
  additionalProperties: {
    schema: { properties: { a: true }, patternProperties: { '^b': true }, additionalProperties: false },
    right: { a: 1, bb: 1 },
    wrong: { c: 1, d: 1 },
    issues: [
      ['', 'additionalProperties', { additionalProperty: 'c' }],
      ['', 'additionalProperties', { additionalProperty: 'd' }],
    ],
  },
  propertyNames: {
    schema: { propertyNames: { maxLength: 1 } },
    right: { a: 1 },
    wrong: { ab: 1 },
    issues: [['', 'propertyNames', { propertyName: 'ab' }]],
  },
  unevaluatedProperties: {
    schema: { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    right: { a: 1 },
    wrong: { b: 1 },
    issues: [['', 'unevaluatedProperties', { unevaluatedProperty: 'b' }]],
  },
  prefixItems: {
    schema: { prefixItems: [true, { type: 'null' }] },
    right: [1],
    wrong: [1, 2],
    issues: [['/1', 'type', { type: 'null' }]],
  },
  items: {
    schema: { prefixItems: [true], items: false },
    right: [1],
    wrong: [1, 2],
    issues: [['', 'items', { limit: 1 }]],
  },
  contains: {
    schema: { contains: { const: 1 }, maxContains: 1 },
    right: [1, 2],
    wrong: [1, 1],
    issues: [['', 'contains', { minContains: 1, maxContains: 1 }]],
  },
  minContains: {
    schema: { contains: { const: 1 }, minContains: 2 },
    right: [1, 1],
    wrong: [1, 2],
    issues: [['', 'contains', { minContains: 2 }]],
  },
  maxContains: { schema: { maxContains: 0 }, right: [1], wrong: undefined, issues: [] },
  unevaluatedItems: {
    schema: { contains: { const: 1 }, unevaluatedItems: false },
    right: [1],
    wrong: [1, 2],
    issues: [['', 'unevaluatedItems', { limit: 1 }]],
  },
  type: {
    schema: { type: ['integer', 'null'] },
    right: 1.0,
    wrong: 1.5,
    issues: [['', 'type', { type: ['integer', 'null'] }]],
  },
  enum: {
    schema: { enum: [1, { a: [1], b: 2 }] },
    right: { b: 2, a: [1] },
    wrong: '1',
    issues: [['', 'enum', { allowedValues: [1, { a: [1], b: 2 }] }]],
  },
  const: {
    schema: { const: { a: null } },
    right: { a: null },
    wrong: { a: undefined },
    issues: [['', 'const', { allowedValue: { a: null } }]],
  },
  multipleOf: {
    schema: { multipleOf: 0.01 },
    right: 19.99,
    wrong: 19.999,
    issues: [['', 'multipleOf', { multipleOf: 0.01 }]],
  },
  maximum: {
    schema: { maximum: 1 },
    right: 1,
    wrong: 1.1,
    issues: [['', 'maximum', { comparison: '<=', limit: 1 }]],
  },
  exclusiveMaximum: {
    schema: { exclusiveMaximum: 1 },
    right: 0.9,
    wrong: 1,
    issues: [['', 'exclusiveMaximum', { comparison: '<', limit: 1 }]],
  },
  minimum: {
    schema: { minimum: 1 },
    right: 1,
    wrong: 0.9,
    issues: [['', 'minimum', { comparison: '>=', limit: 1 }]],
  },
  exclusiveMinimum: {
    schema: { exclusiveMinimum: 1 },
    right: 1.1,
    wrong: 1,
    issues: [['', 'exclusiveMinimum', { comparison: '>', limit: 1 }]],
  },
  maxLength: {
    schema: { maxLength: 3 },
    right: '🐲🐲🐲',
    wrong: 'abcd',
    issues: [['', 'maxLength', { limit: 3 }]],
  },
  minLength: {
    schema: { minLength: 3 },
    right: 'abc',
    wrong: '🐲🐲',
    issues: [['', 'minLength', { limit: 3 }]],
  },
  pattern: {
    schema: { pattern: '^.$' },
    right: '🐲',
    wrong: 'ab',
    issues: [['', 'pattern', { pattern: '^.$' }]],
  },
  maxItems: { schema: { maxItems: 1 }, right: [1], wrong: [1, 2], issues: [['', 'maxItems', { limit: 1 }]] },
  minItems: { schema: { minItems: 1 }, right: [1], wrong: [], issues: [['', 'minItems', { limit: 1 }]] },
  uniqueItems: {
    schema: { uniqueItems: true },
    right: [1, '1', [1], true],
    wrong: [{ a: 1, b: 2 }, 1, { b: 2, a: 1 }],
    issues: [['', 'uniqueItems', { i: 2, j: 0 }]],
  },
  maxProperties: {
    schema: { maxProperties: 1 },
    right: { a: 1 },
    wrong: { a: 1, b: 1 },
    issues: [['', 'maxProperties', { limit: 1 }]],
  },
  minProperties: {
    schema: { minProperties: 1 },
    right: { a: 1 },
    wrong: {},
    issues: [['', 'minProperties', { limit: 1 }]],
  },
  required: {
    schema: { required: ['a', 'b'] },
    right: { a: 1, b: null },
    wrong: { b: undefined },
    issues: [
      ['', 'required', { missingProperty: 'a' }],
      ['', 'required', { missingProperty: 'b' }],
    ],
  },
  dependentRequired: {
    schema: { dependentRequired: { a: ['b'] } },
    right: { b: 1 },
    wrong: { a: 1 },
    issues: [['', 'dependentRequired', { property: 'a', missingProperty: 'b' }]],
  },
  format: {
    schema: { format: 'nhs-number' },
    right: '999 000 0018',
    wrong: '999 123 4567',
    issues: [['', 'format', { format: 'nhs-number' }]],
  },
};

describe('each keyword', () => {
  it('has a case here', () => {
    assert.deepEqual(Object.keys(cases).sort(), [...keywords.keys()].sort());
  });

  for (const [keyword, { schema, right, wrong, issues }] of Object.entries(cases)) {
    it(`says what is wrong as data, and nothing when nothing is: ${keyword}`, () => {
      const validate = compile(schema);
      assert.deepEqual(validate(right), []);
      assert.deepEqual(
        validate(wrong),
        issues.map(([instancePath, name, params]) => ({ instancePath, keyword: name, params })),
      );
    });
  }
});

describe('a value of the wrong kind for its keyword', () => {
  const misuses: Readonly<Record<string, readonly unknown[]>> = {
    $ref: [1],
    allOf: [{}],
    anyOf: ['a'],
    properties: [[]],
    patternProperties: [1],
    dependentSchemas: [1],
    prefixItems: [{}],
    $defs: [1],
    type: ['text', 1, ['string', 'x']],
    enum: ['a'],
    multipleOf: [0, -1, '1'],
    maximum: ['1', null],
    minLength: [-1, 1.5, '1'],
    maxItems: [-1],
    pattern: [1],
    uniqueItems: ['yes'],
    required: ['a', [1], true],
    dependentRequired: [[], { a: 'b' }],
    format: [1],
    minProperties: [NaN],
    minContains: [-1],
  };
  for (const [keyword, values] of Object.entries(misuses)) {
    it(`is refused with its place: ${keyword}`, () => {
      for (const value of values) {
        assert.throws(
          () => compile({ properties: { a: { [keyword]: value } } }),
          (error: Error & { code?: string; path?: string }) => {
            assert.equal(error.code, 'bad-keyword-value');
            assert.ok(error.path?.startsWith(`/properties/a/${keyword}`), error.path);
            assert.match(error.message, /Must be: /);
            return true;
          },
        );
      }
    });
  }

  it('is refused when it should be a schema', () => {
    for (const keyword of [
      'not',
      'if',
      'items',
      'contains',
      'additionalProperties',
      'propertyNames',
      'unevaluatedItems',
      'then',
    ]) {
      assert.throws(() => compile({ [keyword]: [] }), { code: 'not-a-schema', path: `/${keyword}` });
    }
    for (const schema of [undefined, null, 1, 'x', []])
      assert.throws(() => compile(schema), { code: 'not-a-schema', path: '' });
  });
});
