import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, type CompileOptions } from './compile.js';
import { SchemaRefusedError } from './refusal.js';

const refusal = (schema: unknown, options?: CompileOptions): string => {
  try {
    compile(schema, options);
  } catch (error) {
    if (error instanceof SchemaRefusedError) return error.code;
    throw error;
  }
  return 'accepted';
};
const limited = (reason: string) => [{ instancePath: '', keyword: 'limit', params: { reason } }];

function nest<T>(depth: number, inner: T, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = inner;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

describe('a schema that is meant to do harm', () => {
  it('is refused when it is 1,000 levels deep', () => {
    assert.equal(refusal(nest(1000, {}, (not) => ({ not }))), 'too-deep');
    assert.equal(refusal(nest(100_000, {}, (items) => ({ items }))), 'too-deep');
    assert.equal(
      refusal({}, { schemas: { 'https://example.org/deep': nest(1000, {}, (not) => ({ not })) } }),
      'too-deep',
    );
  });

  it('is refused when it holds itself, or the same object twice at every level', () => {
    const self: Record<string, unknown> = {};
    self.not = self;
    assert.equal(refusal(self), 'too-deep');
    assert.equal(refusal(nest(60, {}, (part) => ({ allOf: [part, part] }))), 'too-deep');
    assert.equal(refusal(nest(25, {}, (part) => ({ allOf: [part, part] }))), 'too-many-nodes');
  });

  it('is refused when it is too large', () => {
    assert.equal(refusal({ examples: Array.from({ length: 300_000 }, () => 1) }), 'too-many-nodes');
  });

  it('is refused when it has very many patterns to prove safe', () => {
    const allOf = Array.from({ length: 10_000 }, (_, index) => ({ pattern: `^word${index}$` }));
    assert.equal(refusal({ allOf }), 'too-many-nodes');
    assert.equal(refusal({ allOf: allOf.slice(0, 1000) }), 'accepted');
    assert.equal(refusal({ allOf: allOf.map(() => allOf[0]) }), 'accepted');
  });

  it('is refused when its enum has 100,000 values', () => {
    assert.equal(refusal({ enum: Array.from({ length: 100_000 }, (_, index) => index) }), 'enum-too-long');
    const validate = compile({ enum: Array.from({ length: 5000 }, (_, index) => [index]) });
    assert.deepEqual(validate([4999]), []);
    assert.equal(validate([5000])[0]?.keyword, 'enum');
  });

  const circles: Record<string, unknown> = {
    itself: { $ref: '#' },
    'itself through allOf': { allOf: [{ $ref: '#' }] },
    'itself through two others': {
      $ref: '#/$defs/a',
      $defs: { a: { anyOf: [{ $ref: '#/$defs/b' }] }, b: { not: { $ref: '#/$defs/a' } } },
    },
    'itself when a property is there': { dependentSchemas: { a: { if: { $ref: '#' } } } },
    'itself through a chain of 1,000': {
      $ref: '#/$defs/0',
      $defs: Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [index, { $ref: `#/$defs/${(index + 1) % 1000}` }]),
      ),
    },
    'itself by $dynamicRef': { $dynamicAnchor: 'me', $dynamicRef: '#me' },
  };
  for (const [what, schema] of Object.entries(circles)) {
    it(`is refused when it refers to ${what}`, () => {
      assert.equal(refusal(schema), 'ref-circle');
    });
  }

  it('ends when a $dynamicRef goes round only once another schema extends it', () => {
    const validate = compile({
      $id: 'https://example.org/outer',
      $ref: 'inner',
      $dynamicAnchor: 'part',
      $defs: { inner: { $id: 'inner', $dynamicRef: '#part', $defs: { part: { $dynamicAnchor: 'part' } } } },
    });
    assert.deepEqual(validate(1), limited('nesting'));
  });

  it('gets its answer in few steps when references fan out to 2^22 ways', () => {
    const $defs: Record<string, unknown> = { 22: { type: 'string' } };
    for (let index = 0; index < 22; index++) {
      $defs[index] = { allOf: [{ $ref: `#/$defs/${index + 1}` }, { $ref: `#/$defs/${index + 1}` }] };
    }
    const validate = compile({ $ref: '#/$defs/0', $defs }, { limits: { steps: 500 } });
    assert.deepEqual(validate('text'), []);
    assert.deepEqual(validate(1), [{ instancePath: '', keyword: 'type', params: { type: 'string' } }]);
    // The same place in another validation is another place.
    assert.deepEqual(validate('text'), []);
  });

  it('ends in a refusal when the fan-out goes through properties and nothing can be remembered', () => {
    const $defs: Record<string, unknown> = { 30: { type: 'string' } };
    let value: unknown = 1;
    for (let index = 29; index >= 0; index--) {
      const to = { properties: { a: { $ref: `#/$defs/${index + 1}` } } };
      $defs[index] = { anyOf: [to, { allOf: [to, { not: to }] }] };
      value = { a: value };
    }
    const validate = compile({ $ref: '#/$defs/0', $defs });
    const issues = validate(value);
    assert.ok(issues.length > 0);
    assert.ok(issues.every(({ keyword }) => keyword === 'limit' || keyword === 'anyOf'));
  });

  it('keeps its names out of every prototype', () => {
    const schema: unknown = JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"}},"required":["toString"],"$defs":{"__proto__":{"polluted":true}}}',
    );
    const validate = compile(schema);
    assert.deepEqual(
      validate({}).map(({ params }) => params.missingProperty),
      ['toString'],
    );
    assert.deepEqual(
      validate(JSON.parse('{"__proto__":1,"constructor":"x","toString":1}')).map(
        ({ instancePath }) => instancePath,
      ),
      ['/__proto__', '/constructor'],
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal(refusal({ $ref: '#/toString' }), 'unresolved-ref');
    assert.equal(refusal({ type: 'constructor' }), 'bad-keyword-value');
    assert.deepEqual(compile({ format: 'toString' })('x'), []);
  });
});

describe('an answer that is meant to do harm', () => {
  const list = compile({ type: 'object', properties: { next: { $ref: '#' } } });

  it('is refused when it is 5,000 levels deep and the schema follows it', () => {
    assert.deepEqual(list(nest(5000, {}, (next) => ({ next }))), limited('nesting'));
    assert.deepEqual(list(nest(100, {}, (next) => ({ next }))), []);
  });

  it('is refused when it holds itself', () => {
    const self: Record<string, unknown> = {};
    self.next = self;
    assert.deepEqual(list(self), limited('nesting'));
    assert.deepEqual(compile({ uniqueItems: true })([self]), limited('nesting'));
    assert.deepEqual(compile({ const: {} })(self), limited('nesting'));
  });

  it('is refused, not thrown about, when the caller has left hardly any stack', () => {
    const value = nest(100, {}, (next) => ({ next }));
    let frames = 0;
    const dive = (): ReturnType<typeof list> => {
      frames++;
      try {
        return dive();
      } catch {
        // Out of stack: the first frame with enough room to begin is the one with least room to go on.
        return list(value);
      }
    };
    assert.deepEqual(dive(), limited('nesting'));
    assert.ok(frames > 1000);
    assert.deepEqual(list(value), []);
  });

  it('is compared in linear time: 20,000 different objects, then one twice', () => {
    const validate = compile({ uniqueItems: true }, { limits: { steps: 1000 } });
    const items = Array.from({ length: 20_000 }, (_, index) => ({ b: index, a: `${index}` }));
    assert.deepEqual(validate(items), []);
    assert.deepEqual(validate([...items, { a: '7', b: 7 }]), [
      { instancePath: '', keyword: 'uniqueItems', params: { i: 20_000, j: 7 } },
    ]);
  });

  it('is refused when its size is within reason and the work is not', () => {
    const validate = compile(
      { items: { allOf: Array.from({ length: 200 }, () => ({ type: 'string' })) } },
      { limits: { steps: 1000 } },
    );
    assert.deepEqual(validate(Array.from({ length: 1000 }, () => 'x')), limited('steps'));
  });

  it('earns steps for its size, so that a form of 10,000 questions is checked in full', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `q${index}`,
        { oneOf: [{ const: 'a' }, { const: 'b' }] },
      ]),
    );
    const validate = compile({ properties }, { limits: { steps: 1000 } });
    const answers = Object.fromEntries(Object.keys(properties).map((name) => [name, 'b']));
    assert.deepEqual(validate(answers), []);
    assert.equal(validate({ ...answers, q9999: 'c' })[0]?.instancePath, '/q9999');
  });

  it('cannot make a pattern of quadratic time run on a long text', () => {
    const validate = compile({ pattern: '\\s+$' });
    assert.deepEqual(validate(`${' '.repeat(50_000)}x`), limited('steps'));
    assert.equal(validate(`${' '.repeat(1000)}x`)[0]?.keyword, 'pattern');
  });

  it('may be anything that JavaScript knows', () => {
    const validate = compile({ type: 'object', enum: [1], uniqueItems: true, minLength: 1 });
    for (const value of [undefined, NaN, Infinity, 1n, Symbol('s'), () => 1, new Date(0), new Map()]) {
      assert.ok(validate(value).length > 0);
      assert.doesNotThrow(() => compile({ uniqueItems: true, const: [value] })([value, value]));
    }
  });
});

describe('decimal numbers', () => {
  const cases: [number, number, boolean][] = [
    [19.99, 0.01, true],
    [0.0075, 0.0001, true],
    [0.00751, 0.0001, false],
    [4.35, 0.01, true],
    [1.005, 0.01, false],
    [-19.99, 0.01, true],
    [1e308, 0.123456789, false],
    [12391239123, 1e-8, true],
    [1e22, 3, false],
    [9007199254740992, 2, true],
    [1e-7, 1e-8, true],
    [0, 0.3, true],
    [5e-324, 1, false],
  ];
  for (const [value, multipleOf, valid] of cases) {
    it(`${valid ? 'knows' : 'denies'} that ${value} is a multiple of ${multipleOf}`, () => {
      assert.equal(compile({ multipleOf })(value).length === 0, valid);
    });
  }
});
