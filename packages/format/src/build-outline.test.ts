import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './build-outline.js';
import { FormDocumentError } from './form-document-error.js';
import type { FormDocument } from './generated/form-document.js';
import { exampleForm } from './test-support/example-form.js';
import { plainForm, smallForm } from './test-support/small-form.js';

const refusal = (document: FormDocument): string => {
  try {
    outline(document);
  } catch (error) {
    if (error instanceof FormDocumentError) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'none';
};

describe('the outline of a laid-out form', () => {
  const { journey, tasks, pages, items } = outline(exampleForm);

  it('has a task for each section and for each page that stands alone', () => {
    assert.equal(journey, 'task-list');
    assert.deepEqual(
      tasks.map(({ linkId }) => linkId),
      ['you', 'food', 'company'],
    );
    assert.deepEqual(
      pages.map(({ linkId, task }) => [linkId, task]),
      [
        ['you-name', 'you'],
        ['food', 'food'],
        ['company', 'company'],
      ],
    );
  });

  it('lists every item in reading order with its question type', () => {
    assert.deepEqual(
      [...items.values()].map(({ linkId, type }) => `${linkId} ${type}`),
      [
        'name text',
        'born date',
        'phone telephone',
        'wants-lunch yes-no',
        'lunch-details group',
        'lunch radios',
        'other-lunch textarea',
        'note display',
        'needs checkboxes',
        'friends repeat',
        'friend-name text',
        'friend-age number',
        'friend-seat radios',
      ],
    );
  });

  it('points into rows and says which group they belong to', () => {
    const seat = items.get('friend-seat');
    assert.equal(seat?.pointer, '/friends/{row}/seat');
    assert.equal(seat.repeat, 'friends');
    assert.equal(seat.required, true);
    assert.equal(seat.page, 'company');
  });

  it('gives groups and displays no pointer', () => {
    assert.equal(items.get('lunch-details')?.pointer, undefined);
    assert.equal(items.get('note')?.pointer, undefined);
  });

  it('follows a reference, and keeps what stands beside it', () => {
    const schema = items.get('phone')?.schema;
    assert.equal(schema?.format, 'uk-telephone');
    assert.equal(schema.description, 'We call only if plans change.');
  });

  it('gives options their words and hints, and the value where there are none', () => {
    assert.deepEqual(items.get('lunch')?.options?.[0], { value: 'soup', label: 'Soup', hint: 'With bread' });
    assert.deepEqual(items.get('needs')?.options?.[0], { value: 'ramp', label: 'ramp' });
  });
});

describe('the outline of a layout with bare items', () => {
  it('collects them on one page where the first of them stands', () => {
    const text = { type: 'string', maxLength: 10 };
    const document: FormDocument = {
      ...smallForm({ a: text, b: text, c: text }, []),
      layout: [
        { linkId: 'a', answer: '/a' },
        { linkId: 'page', type: 'page', items: [{ linkId: 'b', answer: '/b' }] },
        { linkId: 'c', answer: '/c' },
      ],
    };
    const { pages } = outline(document);
    assert.deepEqual(
      pages.map(({ linkId, items }) => [linkId, ...items.map((item) => item.linkId)]),
      [
        ['page-2', 'a', 'c'],
        ['page', 'b'],
      ],
    );
  });
});

describe('what cannot be rendered', () => {
  const rows = (properties: unknown) => ({
    type: 'array',
    maxItems: 3,
    items: { type: 'object', properties },
  });
  const text = { type: 'string', maxLength: 10 };
  const cases: [name: string, document: FormDocument, expected: string][] = [
    [
      'an answer the schema does not define',
      smallForm({}, [{ linkId: 'a', answer: '/a' }]),
      'unknown-answer /layout/0/items/0',
    ],
    [
      'an answer behind a prototype',
      smallForm({}, [{ linkId: 'a', answer: '/constructor' }]),
      'unknown-answer /layout/0/items/0',
    ],
    [
      'a linkId used twice',
      smallForm({ a: text, b: text }, [
        { linkId: 'a', answer: '/a' },
        { linkId: 'a', answer: '/b' },
      ]),
      'duplicate-link-id /layout/0/items/1',
    ],
    [
      "an item with its page's linkId",
      smallForm({ a: text }, [{ linkId: 'only-page', answer: '/a' }]),
      'duplicate-link-id /layout/0/items/0',
    ],
    [
      'a list in a list',
      smallForm({ a: rows({ b: rows({ c: text }) }) }, [
        { linkId: 'a', answer: '/a', items: [{ linkId: 'b', answer: 'b' }] },
      ]),
      'nested-repeat /layout/0/items/0/items/0',
    ],
    [
      'a repeat of something that is no list',
      smallForm({ a: text }, [{ linkId: 'a', answer: '/a', repeats: true }]),
      'not-a-repeat /layout/0/items/0',
    ],
    [
      'a list of open answers',
      smallForm({ a: { type: 'array', items: text } }, [{ linkId: 'a', answer: '/a' }]),
      'no-question-type /layout/0/items/0',
    ],
    [
      'a row that points out of its row',
      smallForm({ a: rows({ b: text }), c: text }, [
        { linkId: 'a', answer: '/a', items: [{ linkId: 'c', answer: '/c' }] },
      ]),
      'row-pointer /layout/0/items/0/items/0',
    ],
    [
      'references in a circle',
      smallForm({ a: { $ref: '#/$defs/x' } }, [{ linkId: 'a', answer: '/a' }], {
        data: { $defs: { x: { $ref: '#/$defs/y' }, y: { $ref: '#/$defs/x' } } },
      }),
      'ref-circle /data',
    ],
    [
      'a reference to nothing',
      smallForm({ a: { $ref: '#/$defs/x' } }, [{ linkId: 'a', answer: '/a' }]),
      'unresolved-ref /data',
    ],
    [
      'a derived layout that would never end',
      plainForm({
        properties: { a: { $ref: '#/$defs/x' } },
        $defs: { x: { type: 'object', properties: { t: text, x: { $ref: '#/$defs/x' } } } },
      }),
      'ref-circle /data/properties/a/properties/x/properties/x',
    ],
  ];
  for (const [name, document, expected] of cases) {
    it(`refuses ${name}, with its place`, () => {
      assert.equal(refusal(document), expected);
    });
  }

  it('refuses groups that are too deep without exhausting the stack', () => {
    let items = [{ linkId: 'bottom', text: 'x' }] as { linkId: string; text?: string; items?: unknown[] }[];
    for (let depth = 0; depth < 5000; depth += 1) items = [{ linkId: `g${depth}`, items }];
    assert.match(refusal(smallForm({}, items as never)), /^too-deep/);
  });
});

describe('a form of many questions', () => {
  it('takes work that grows with its size and not with its square', () => {
    /** How often anything is looked up in a form of so many questions. */
    const work = (count: number) => {
      let looks = 0;
      const counted = <Value extends object>(value: Value): Value =>
        new Proxy(value, {
          get(target, name, receiver): unknown {
            looks += 1;
            return Reflect.get(target, name, receiver);
          },
        });
      const names = Array.from({ length: count }, (_, index) => `question ${index}`);
      const properties = Object.fromEntries(names.map((name) => [name, { type: 'string', maxLength: 9 }]));
      const document = plainForm({ properties: counted(properties), required: counted(names) });
      assert.equal(outline(document).items.size, count);
      return looks;
    };
    // Sixteen times the questions: a square would be 256 times the work.
    assert.ok(work(1600) / work(100) < 20);
  });
});
