import { smallForm } from './small-form.js';

const nested = (depth: number): unknown => {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = { properties: { a: value } };
  return value;
};

const circle: Record<string, unknown> = {};
circle.self = circle;

const throwing: unknown = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    ownKeys() {
      throw new Error('no');
    },
  },
);

const text = { type: 'string', maxLength: 10 };
const one = [{ linkId: 'a', answer: '/a' }];
const parsed = (json: string): Readonly<Record<string, unknown>> =>
  JSON.parse(json) as Readonly<Record<string, unknown>>;

/** Values that nobody should send: each must end in findings, never in an exception, a hang or a changed prototype. */
export const evilDocuments: readonly (readonly [name: string, document: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', Number.NaN],
  ['a text', 'form'],
  ['a list', []],
  ['a function', () => 0],
  ['an empty object', {}],
  ['an object that holds itself', circle],
  ['an object that throws when read', throwing],
  ['a form whose data holds itself', { ...smallForm({ a: text }, one), data: circle }],
  ['a schema of 100,000 levels', smallForm({ a: nested(100_000) }, one)],
  ['a layout of 100,000 levels', { ...smallForm({}, []), layout: [nested(100_000)] }],
  ['a reference to itself', smallForm({ a: { $ref: '#/properties/a' } }, one)],
  ['a reference to another site', smallForm({ a: { $ref: 'https://a.example/schema' } }, one)],
  ['a reference to nothing', smallForm({ a: { $ref: '#/$defs/none' } }, one)],
  ['a catastrophic pattern', smallForm({ a: { ...text, pattern: '^(a+)+$' } }, one)],
  ['a pattern that is none', smallForm({ a: { ...text, pattern: '(' } }, one)],
  [
    'a property named __proto__',
    smallForm(parsed('{"__proto__": {"type": "string", "maxLength": 1}}'), [
      { linkId: 'a', answer: '/__proto__' },
    ]),
  ],
  [
    'a property named constructor',
    smallForm({ constructor: text }, [{ linkId: 'a', answer: '/constructor' }]),
  ],
  ['an answer on the prototype', smallForm({}, [{ linkId: 'a', answer: '/toString' }])],
  [
    'a link that runs a program',
    smallForm({ a: text }, [...one, { linkId: 'b', text: '[x](javascript:alert)' }]),
  ],
  ['keywords of the wrong type', smallForm({ a: { type: 5, enum: 'x', oneOf: {}, required: 7 } }, one)],
  ['a schema that is no object', { ...smallForm({}, one), data: 5 }],
];
