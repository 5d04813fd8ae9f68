// The evaluator and Ajv reach the same verdict on generated schemas and values, and name the same places and keywords.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { compile } from '../../packages/validation/dist/index.js';

// `isPrototypeOf` is inherited by every object; Ajv's comparison of objects fails on an own `toString`.
const names = ['a', 'b', 'c', 'isPrototypeOf', 'q/~1'];
const name = fc.constantFrom(...names);
const count = fc.integer({ min: 0, max: 4 });
// Halves are exact in binary: Ajv divides with floating point, so that 19.99 of 0.01 is where the two must differ.
const number = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.integer({ min: -12, max: 12 }).map((half) => half / 2),
);
const text = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', 'aab', '🐲', '🐲🐲', 'é', '2026-02-28'),
  fc.string({ maxLength: 5, unit: 'grapheme' }),
);
/** As parsed from JSON: objects with the usual prototype. */
const parsed = (generated) => JSON.parse(JSON.stringify(generated));

const value = fc
  .letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      number,
      text,
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(name, tie('any'), { maxKeys: 4 }),
    ),
  }))
  .any.map(parsed);

const type = fc.constantFrom('null', 'boolean', 'string', 'number', 'integer', 'array', 'object');
const pattern = fc.constantFrom('^a', 'b$', '^.$', '^[a-c]+$', '\\p{L}', '^\\S*$', '.');
const optional = (fields) => fc.record(fields, { requiredKeys: [] });
const few = { maxLength: 3 };

const { schema } = fc.letrec((tie) => {
  const sub = tie('schema');
  const subs = fc.array(sub, { minLength: 1, maxLength: 3 });
  const ref = fc.constantFrom('#/$defs/text', '#/$defs/list', '#/$defs/tree', '#named');
  const assertions = [
    optional({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
    fc.record({
      type,
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) }),
    }),
    optional({ const: value }),
    optional({ minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number }),
    optional({ multipleOf: fc.constantFrom(0.5, 1, 1.5, 2, 3) }),
    optional({ minLength: count, maxLength: count, pattern }),
    optional({ minItems: count, maxItems: count, uniqueItems: fc.boolean() }),
    optional({ minProperties: count, maxProperties: count }),
    optional({
      required: fc.uniqueArray(name, few),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, few), { maxKeys: 2 }),
    }),
  ];
  const applicators = [
    optional({ properties: fc.dictionary(name, sub, { maxKeys: 3 }), additionalProperties: sub }),
    optional({
      properties: fc.dictionary(name, sub, { maxKeys: 3 }),
      patternProperties: fc.dictionary(pattern, sub, { maxKeys: 2 }),
      additionalProperties: sub,
    }),
    optional({
      properties: fc.dictionary(name, sub, { maxKeys: 2 }),
      allOf: subs,
      unevaluatedProperties: sub,
    }),
    optional({ prefixItems: subs, allOf: subs, unevaluatedItems: sub }),
    optional({ propertyNames: sub, dependentSchemas: fc.dictionary(name, sub, { maxKeys: 2 }) }),
    optional({ prefixItems: subs, items: sub }),
    fc.record({ contains: sub, minContains: count, maxContains: fc.integer({ min: 4, max: 6 }) }),
    fc.record({ contains: sub }),
    optional({ allOf: subs }),
    optional({ anyOf: subs }),
    optional({ oneOf: subs }),
    optional({ not: sub }),
    fc.record({ if: sub, then: sub, else: sub }),
    fc.record({ $ref: ref }),
  ];
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { arbitrary: fc.boolean(), weight: 1 },
      ...assertions.map((arbitrary) => ({ arbitrary, weight: 3 })),
      ...applicators.map((arbitrary) => ({ arbitrary, weight: 3 })),
      {
        arbitrary: fc
          .tuple(fc.oneof(...assertions), fc.oneof(...applicators))
          .map(([one, other]) => ({ ...one, ...other })),
        weight: 10,
      },
    ),
  };
});

const $defs = {
  text: { type: 'string', maxLength: 2 },
  list: { type: 'array', items: { $ref: '#/$defs/text' } },
  tree: {
    properties: { a: { $ref: '#/$defs/tree' } },
    additionalProperties: { type: ['string', 'integer'] },
  },
  named: { $anchor: 'named', type: ['object', 'null'] },
};
const root = schema.map((generated) =>
  typeof generated === 'boolean' ? generated : parsed({ ...generated, $defs }),
);

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  ownProperties: true,
  validateFormats: false,
  logger: false,
});

/** Ajv's verdict and errors. Inherited properties do not count. */
function oracle(generated, values) {
  const validate = ajv.compile(generated);
  const results = values.map((each) => ({ valid: validate(each), errors: validate.errors ?? [] }));
  if (typeof generated === 'object') ajv.removeSchema(generated);
  return results;
}

/** Keywords under which Ajv reports the branches too, or other places than we do; each is a single issue with us. */
const parents = new Set([
  'anyOf',
  'oneOf',
  'not',
  'propertyNames',
  'contains',
  'if',
  'unevaluatedProperties',
  'unevaluatedItems',
]);
const uses = (node, keywords) =>
  typeof node === 'object' &&
  node !== null &&
  Object.entries(node).some(([key, child]) => keywords.has(key) || uses(child, keywords));

/** Where Ajv counts properties that a failed `if` or branch has seen (it skips these cases of the official suite itself). */
const unevaluated = new Set(['unevaluatedProperties', 'unevaluatedItems']);
const branches = new Set(['if', 'not', 'anyOf', 'oneOf', 'contains', 'dependentSchemas', '$ref']);
const beyondAjv = (generated) => uses(generated, unevaluated) && uses({ ...generated, $defs: {} }, branches);

const named = ({ missingProperty, additionalProperty, limit }) =>
  missingProperty ?? additionalProperty ?? limit ?? '';
const leaves = (errors) =>
  [
    ...new Set(
      errors.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${named(params)}`),
    ),
  ].sort();

/** `items: false` by itself: Ajv reports each item, we report the list. */
const forbidsItems = (node) =>
  typeof node === 'object' &&
  node !== null &&
  ((node.items === false && !node.prefixItems) || Object.values(node).some(forbidsItems));

const settings = { seed: 20_220_913, endOnFailure: true, numRuns: 2000 };

describe('the evaluator beside Ajv', () => {
  it('gives the same verdict on 2,000 generated schemas with five values each', () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(root, fc.array(value, { minLength: 5, maxLength: 5 }), (generated, values) => {
        if (beyondAjv(generated)) return;
        const validate = compile(generated);
        for (const [index, { valid, errors }] of oracle(generated, values).entries()) {
          const issues = validate(values[index]);
          verdicts[valid]++;
          assert.equal(issues.length === 0, valid, JSON.stringify({ value: values[index], issues, errors }));
        }
      }),
      settings,
    );
    assert.ok(verdicts.true > 1000 && verdicts.false > 1000, `one-sided: ${JSON.stringify(verdicts)}`);
  });

  it('names the same places, keywords and limits where Ajv reports leaves only', () => {
    let compared = 0;
    fc.assert(
      fc.property(root, fc.array(value, { minLength: 5, maxLength: 5 }), (generated, values) => {
        if (uses({ ...generated, $defs: {} }, parents) || forbidsItems(generated)) return;
        const validate = compile(generated);
        for (const [index, { errors }] of oracle(generated, values).entries()) {
          compared += errors.length;
          assert.deepEqual(leaves(validate(values[index])), leaves(errors));
        }
      }),
      settings,
    );
    assert.ok(compared > 1000, `only ${compared} issues were compared`);
  });
});
