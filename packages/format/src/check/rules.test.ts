import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FormDocument } from '../generated/form-document.js';
import { exampleForm } from '../test-support/example-form.js';
import { placesOf, plainForm, smallForm } from '../test-support/small-form.js';
import { conditionalParents } from './conditional-parents.js';
import { createContext, type Rule } from './context.js';
import { duplicateAnswers } from './duplicate-answers.js';
import { errorKeywords } from './error-keywords.js';
import { exclusiveOptions } from './exclusive-options.js';
import { hollowItems } from './hollow-items.js';
import { limits } from './limits.js';
import { links } from './links.js';
import { optionalParents } from './optional-parents.js';
import { placeholders } from './placeholders.js';
import { provenance } from './provenance.js';
import { publishing } from './publishing.js';
import { questionTypes } from './question-types.js';
import { reachable } from './reachable.js';
import { rendering } from './rendering.js';
import { reservedNames } from './reserved-names.js';
import { rules } from './rules.js';
import { secondRelevance } from './second-relevance.js';
import { unsafePatterns } from './unsafe-patterns.js';

interface Case {
  readonly rule: Rule;
  readonly says: string;
  readonly document: FormDocument;
  readonly places: readonly string[];
}

const text = { type: 'string', maxLength: 10 };
const a = [{ linkId: 'a', answer: '/a' }];
const list = (items: unknown, more = {}) => ({ type: 'array', items, ...more });
const object = (properties: unknown, more = {}) => ({ type: 'object', properties, ...more });
const item = '/layout/0/items/0';
const yes = { enableWhen: [{ question: 'a', operator: '=' as const, answer: true }] };

const cases: readonly Case[] = [
  {
    rule: rendering,
    says: 'an item that points nowhere',
    document: smallForm({}, a),
    places: [`unknown-answer ${item}`],
  },
  {
    rule: rendering,
    says: 'every such item, not only the first',
    document: smallForm({}, [...a, { linkId: 'b', answer: '/b' }]),
    places: [`unknown-answer ${item}`, 'unknown-answer /layout/0/items/1'],
  },
  {
    rule: reservedNames,
    says: 'a property named constructor, anywhere',
    document: smallForm({ a: list(object({ constructor: text })) }, []),
    places: ['reserved-name /data/properties/a/items/properties/constructor'],
  },
  {
    rule: reservedNames,
    says: 'a property that reads as a row',
    document: smallForm({ '{row}': text }, []),
    places: ['reserved-name /data/properties/{row}'],
  },
  {
    rule: unsafePatterns,
    says: 'a pattern that takes exponential time',
    document: smallForm({ a: { ...text, pattern: '^(a|a)*$' } }, a),
    places: ['unsafe-pattern /data/properties/a/pattern'],
  },
  {
    rule: unsafePatterns,
    says: 'the same in names of properties',
    document: smallForm({}, [], { data: { patternProperties: { '^(a+)+$': text } } }),
    places: ['unsafe-pattern /data/patternProperties/^(a+)+$'],
  },
  {
    rule: limits,
    says: 'text without an end',
    document: smallForm({ a: { type: 'string' } }, a),
    places: [`missing-max-length ${item}`],
  },
  {
    rule: limits,
    says: 'text of a format that has no end',
    document: smallForm({ a: { type: 'string', format: 'email' } }, a),
    places: [`missing-max-length ${item}`],
  },
  {
    rule: limits,
    says: 'a list without an end',
    document: smallForm({ a: list(object({ b: text })) }, a),
    places: [`missing-max-items ${item}`],
  },
  {
    rule: limits,
    says: 'choices that may be repeated',
    document: smallForm({ a: list({ enum: ['x'] }) }, a),
    places: [`missing-max-items ${item}`],
  },
  {
    rule: limits,
    says: 'nothing where the format, the options or a limit end it',
    document: smallForm(
      {
        a: { type: 'string', format: 'date' },
        b: { type: 'string', enum: ['x'] },
        c: list({ enum: ['x'] }, { uniqueItems: true }),
        d: { $ref: '#/$defs/d' },
      },
      ['a', 'b', 'c', 'd'].map((name) => ({ linkId: name, answer: `/${name}` })),
      { data: { $defs: { d: text } } },
    ),
    places: [],
  },
  {
    rule: reachable,
    says: 'a required property without an item',
    document: smallForm({ a: text, b: text }, a, { data: { required: ['a', 'b'] } }),
    places: ['unreachable-required /data'],
  },
  {
    rule: reachable,
    says: 'the same in an object and in rows that are asked for',
    document: smallForm(
      {
        a: object({ b: text, c: text }, { required: ['c'] }),
        d: list(object({ e: text, f: text }, { required: ['f'] })),
      },
      [
        { linkId: 'b', answer: '/a/b' },
        { linkId: 'd', answer: '/d', items: [{ linkId: 'e', answer: 'e' }] },
      ],
    ),
    places: ['unreachable-required /data', 'unreachable-required /data'],
  },
  {
    rule: reachable,
    says: 'nothing of an object that is never begun',
    document: smallForm({ a: text, b: object({ c: text }, { required: ['c'] }) }, a),
    places: [],
  },
  {
    rule: duplicateAnswers,
    says: 'two items for one answer',
    document: smallForm({ a: text }, [...a, { linkId: 'b', answer: '/a' }]),
    places: ['duplicate-answer /layout/0/items/1'],
  },
  {
    rule: questionTypes,
    says: 'a date that answers a number',
    document: smallForm({ a: { type: 'number' } }, [{ ...a[0]!, as: 'date' }]),
    places: [`type-mismatch ${item}/as`],
  },
  {
    rule: questionTypes,
    says: 'radios without options',
    document: smallForm({ a: text }, [{ ...a[0]!, as: 'radios' }]),
    places: [`type-mismatch ${item}/as`],
  },
  {
    rule: questionTypes,
    says: 'a date in the format of a time',
    document: smallForm({ a: { type: 'string', format: 'time' } }, [{ ...a[0]!, as: 'date' }]),
    places: [`type-mismatch ${item}/as`],
  },
  {
    rule: questionTypes,
    says: 'a time that is any text, or in a format, which all refuse 21:30',
    document: smallForm(
      { a: text, b: { type: 'string', format: 'date' }, c: { type: 'string', format: 'time' } },
      [
        { ...a[0]!, as: 'time' },
        { linkId: 'b', answer: '/b', as: 'time' },
        { linkId: 'c', answer: '/c', as: 'time' },
      ],
    ),
    places: [
      `type-mismatch ${item}/as`,
      'type-mismatch /layout/0/items/1/as',
      'type-mismatch /layout/0/items/2/as',
    ],
  },
  {
    rule: questionTypes,
    says: 'a date, or a month and year, in no format',
    document: smallForm({ a: text, b: text }, [
      { ...a[0]!, as: 'date' },
      { linkId: 'b', answer: '/b', as: 'month-year' },
    ]),
    places: [`type-mismatch ${item}/as`, 'type-mismatch /layout/0/items/1/as'],
  },
  {
    rule: questionTypes,
    says: 'nothing of dates and times whose schemas say so',
    document: smallForm(
      {
        a: { ...text, pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
        b: { type: 'string', format: 'partial-date' },
        c: { type: ['string', 'null'], format: 'date' },
      },
      [
        { ...a[0]!, as: 'time' },
        { linkId: 'b', answer: '/b', as: 'date' },
        { linkId: 'c', answer: '/c', as: 'date' },
      ],
    ),
    places: [],
  },
  {
    rule: questionTypes,
    says: 'nothing of a type that fits',
    document: smallForm({ a: { enum: ['x'] } }, [{ ...a[0]!, as: 'select' }]),
    places: [],
  },
  {
    rule: exclusiveOptions,
    says: 'an exclusive value that is no option',
    document: smallForm({ a: list({ enum: ['x'] }) }, [{ ...a[0]!, exclusive: ['x', 'none'] }]),
    places: [`unknown-option ${item}/exclusive/1`],
  },
  {
    rule: links,
    says: 'a link that will be dropped',
    document: smallForm({}, [
      { linkId: 'b', text: '[x](http://a.example) [y](https://a.example) [z]({trust.website})' },
    ]),
    places: [`link-not-allowed ${item}/text`],
  },
  {
    rule: provenance,
    says: 'a decision about something that is gone',
    document: smallForm({ a: text }, a, {
      document: {
        provenance: {
          decisions: [{ date: '2026', said: 's', did: 'd', outcome: 'kept', questions: ['a', 'gone'] }],
        },
      },
    }),
    places: ['unknown-question /provenance/decisions/0/questions/1'],
  },
  {
    rule: optionalParents,
    says: 'a must in a may',
    document: smallForm({ a: object({ b: text }, { required: ['b'] }) }, [{ linkId: 'b', answer: '/a/b' }]),
    places: [`optional-parent ${item}`],
  },
  {
    rule: optionalParents,
    says: 'nothing of a row, which is there or not',
    document: smallForm({ a: list(object({ b: text }, { required: ['b'] })) }, a),
    places: [],
  },
  {
    rule: conditionalParents,
    says: 'an object that must be there, of questions that may not',
    document: smallForm(
      { a: { type: 'boolean' }, o: object({ b: text }) },
      [...a, { linkId: 'b', answer: '/o/b', ...yes }],
      { data: { required: ['o'] } },
    ),
    places: ['conditional-parent /data'],
  },
  {
    rule: conditionalParents,
    says: 'nothing where one of them is always asked, or the object may be left out',
    document: smallForm(
      { a: { type: 'boolean' }, o: object({ b: text, c: text }), p: object({ d: text }) },
      [
        ...a,
        { linkId: 'b', answer: '/o/b', ...yes },
        { linkId: 'c', answer: '/o/c' },
        { linkId: 'd', answer: '/p/d', ...yes },
      ],
      { data: { required: ['o'] } },
    ),
    places: [],
  },
  {
    rule: secondRelevance,
    says: 'a requirement under two conditions',
    document: smallForm({ a: { type: 'boolean' }, b: text }, [...a, { linkId: 'b', answer: '/b', ...yes }], {
      data: { if: { required: ['a'] }, then: { required: ['b'] } },
    }),
    places: ['second-relevance /data/then'],
  },
  {
    rule: secondRelevance,
    says: 'a dependency on what is not always asked',
    document: smallForm({ a: { type: 'boolean' }, b: text }, [...a, { linkId: 'b', answer: '/b', ...yes }], {
      data: { dependentRequired: { a: ['b'] } },
    }),
    places: ['second-relevance /data'],
  },
  {
    rule: placeholders,
    says: 'a fact that no Trust has',
    document: smallForm({ a: text }, [
      { ...a[0]!, hint: 'Ask {trust.nmae}, {trust.name} or {trust.carersOffer.phone}.' },
    ]),
    places: [`unknown-fact ${item}/hint`],
  },
  {
    rule: errorKeywords,
    says: 'words for an issue that does not exist',
    document: smallForm({ a: text }, [{ ...a[0]!, errors: { required: 'Write it', requried: 'Write it' } }]),
    places: [`unknown-keyword ${item}/errors/requried`],
  },
  {
    rule: hollowItems,
    says: 'an item that is nothing',
    document: smallForm({}, [{ linkId: 'b' }, { linkId: 'c', text: 'Words' }]),
    places: [`nothing-to-show ${item}`],
  },
  {
    rule: hollowItems,
    says: 'a form without questions',
    document: plainForm({}),
    places: ['nothing-to-show /data'],
  },
  {
    rule: secondRelevance,
    says: 'nothing of a property that is called then',
    document: smallForm({ a: { type: 'boolean' }, then: object({ b: text }, { required: ['b'] }) }, [
      ...a,
      { linkId: 'b', answer: '/then/b', ...yes },
    ]),
    places: [],
  },
  {
    rule: publishing,
    says: 'conditions that are too mixed to publish',
    document: tooMixed(),
    places: ['too-complex /layout'],
  },
];

/** A required answer in seven groups of its row, each with a condition on the row or on the rest. */
function tooMixed(): FormDocument {
  const mixed = {
    enableBehavior: 'any' as const,
    enableWhen: [
      { question: 'a', operator: '=' as const, answer: true },
      { question: 'b', operator: '=' as const, answer: true },
    ],
  };
  let inner: FormDocument['layout'] = [{ linkId: 'c', answer: 'c' }];
  for (let level = 0; level < 7; level += 1)
    inner = [{ linkId: `g${level}`, title: 'G', ...mixed, items: inner as never }];
  const rows = list(object({ b: { type: 'boolean' }, c: text }, { required: ['c'] }), { maxItems: 2 });
  return smallForm({ a: { type: 'boolean' }, rows }, [
    ...a,
    { linkId: 'rows', answer: '/rows', items: [{ linkId: 'b', answer: 'b' }, ...(inner as never[])] },
  ]);
}

describe('the rules of the format', () => {
  for (const { rule, says, document, places } of cases) {
    it(`find ${says}`, () => {
      assert.deepEqual(placesOf(rule, document), places);
    });
  }

  for (const rule of rules) {
    it(`find nothing in a sound form (${rule.name || 'rule'})`, () => {
      assert.deepEqual(placesOf(rule, { ...exampleForm, data: { ...exampleForm.data } }), []);
    });
  }

  it('say what is wrong, where and what to do, naming the item', () => {
    for (const { rule, document } of cases) {
      for (const { message } of rule(createContext(document))) {
        assert.match(message, /^[A-Z].*\. [A-Z].*\.$|^[A-Z].*: .*\.$/s);
      }
    }
  });
});
