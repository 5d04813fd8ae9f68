import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, SchemaRefusedError, unsupportedKeywords } from './index.js';

describe('a compiled schema', () => {
  it('reports every leaf, whatever it went through, and nothing of the branches of anyOf and oneOf', () => {
    const validate = compile({
      properties: {
        people: { type: 'array', items: { $ref: '#/$defs/person' } },
        contact: {
          oneOf: [
            { type: 'string', minLength: 5 },
            { type: 'object', required: ['phone'] },
          ],
        },
      },
      $defs: {
        person: { allOf: [{ required: ['name'], properties: { age: { type: 'integer', maximum: 120 } } }] },
      },
    });
    assert.deepEqual(validate({ people: [{ name: 'Ann' }, { age: 150 }, { age: 'x' }], contact: 'me' }), [
      { instancePath: '/people/1', keyword: 'required', params: { missingProperty: 'name' } },
      { instancePath: '/people/1/age', keyword: 'maximum', params: { comparison: '<=', limit: 120 } },
      { instancePath: '/people/2', keyword: 'required', params: { missingProperty: 'name' } },
      { instancePath: '/people/2/age', keyword: 'type', params: { type: 'integer' } },
      { instancePath: '/contact', keyword: 'oneOf', params: { passingSchemas: null } },
    ]);
  });

  it('can be used again and again, also while another validation is under way', () => {
    const inner = compile({ type: 'string' });
    const outer = compile(
      { items: { format: 'inner' } },
      { formats: { inner: (text) => inner(text).length === 0 && outer([]).length === 0 } },
    );
    assert.deepEqual(outer(['a', 'b']), []);
    assert.deepEqual(outer(['a', 'b']), []);
  });

  it('reports a repeated reference once', () => {
    const validate = compile({
      allOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/a' }],
      $defs: { a: { type: 'string' } },
    });
    assert.equal(validate(1).length, 1);
  });

  it('reports a reference that failed unseen before it counts', () => {
    const validate = compile({
      if: { $ref: '#/$defs/a' },
      else: { $ref: '#/$defs/a' },
      $defs: { a: { type: 'string' } },
    });
    assert.deepEqual(validate(1), [{ instancePath: '', keyword: 'type', params: { type: 'string' } }]);
  });
});

describe('format', () => {
  it('is asserted unless the host says otherwise, and unknown formats are annotations', () => {
    const schema = { properties: { day: { format: 'date' }, other: { format: 'colour' } } };
    assert.equal(compile(schema)({ day: 'x', other: 'x' }).length, 1);
    assert.equal(compile(schema, { assertFormats: false })({ day: 'x' }).length, 0);
    assert.equal(
      compile(schema, { formats: { colour: () => false, date: () => true } })({ day: 'x', other: 'x' })
        .length,
      1,
    );
  });
});

describe('a reference', () => {
  it('leads to schemas that the host supplies, and to their parts', () => {
    const schemas = {
      'https://example.org/person.json': {
        $defs: { name: { $anchor: 'name', minLength: 2 } },
        $ref: 'other.json',
      },
      'https://example.org/other.json': { type: ['object', 'string'] },
    };
    const validate = compile(
      {
        items: { $ref: 'https://example.org/person.json#name' },
        contains: { $ref: 'https://example.org/person.json' },
      },
      { schemas },
    );
    assert.deepEqual(validate(['a']), [{ instancePath: '/0', keyword: 'minLength', params: { limit: 2 } }]);
  });

  it('is refused when it leads nowhere: nothing is fetched', () => {
    for (const $ref of [
      '#/$defs/none',
      '#none',
      'https://example.org/none',
      'none.json',
      '#/properties/a/%zz',
      'http://[',
      '#/type/0',
    ]) {
      assert.throws(
        () => compile({ type: ['object'], properties: { a: { $ref } } }),
        (error) => error instanceof SchemaRefusedError && /^(unresolved-ref|not-a-schema)$/.test(error.code),
      );
    }
    assert.throws(() => compile({ properties: { a: { $ref: '#b' } } }), {
      code: 'unresolved-ref',
      path: '/properties/a/$ref',
      message: /"#b" leads nowhere.*nothing is fetched/,
    });
  });

  it('names the supplied schema in which something is wrong', () => {
    const schemas = { 'https://example.org/a': { minimum: 'x' } };
    assert.throws(() => compile({ $ref: 'https://example.org/a' }, { schemas }), {
      path: 'https://example.org/a#/minimum',
    });
    assert.doesNotThrow(() => compile({}, { schemas }), 'a schema that nothing refers to');
  });
});

describe('a keyword of an earlier draft', () => {
  for (const keyword of Object.keys(unsupportedKeywords)) {
    it(`is refused with what to write instead: ${keyword}`, () => {
      assert.throws(() => compile({ $defs: { a: { [keyword]: {} } } }), {
        code: 'unsupported-keyword',
        path: `/$defs/a/${keyword}`,
        message: /Write `/,
      });
      assert.doesNotThrow(() => compile({ properties: { [keyword]: {} }, default: { [keyword]: 1 } }));
    });
  }

  it('does not refuse names that every object inherits', () => {
    assert.doesNotThrow(() => compile(JSON.parse('{"toString":1,"constructor":1,"__proto__":1}')));
  });
});
