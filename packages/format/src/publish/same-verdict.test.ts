import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { outline } from '../build-outline.js';
import { isEnabled } from '../conditions.js';
import type { Condition, FormDocument, LayoutItem } from '../generated/form-document.js';
import type { OutlineItem } from '../outline.js';
import { smallForm } from '../test-support/small-form.js';
import { publishedSchema } from './published-schema.js';

// Four root questions, an object, and a list whose rows have three: enough for chains, siblings and mixed conditions.
const leaf = [
  { type: 'integer' },
  { enum: ['a', 'b'] },
  { type: 'array', items: { enum: ['a', 'b'] } },
  { type: 'string', format: 'date' },
];
const root = ['q0', 'q1', 'q2', 'q3'];
const rows = ['r0', 'r1', 'r3'];
const schemaOf = (name: string) => leaf[Number(name.slice(1))]!;

const condition = (questions: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record({
    question: fc.constantFrom(...questions),
    operator: fc.constantFrom('exists', '=', '!=', '>', '<', '>=', '<=', 'includes'),
    answer: fc.constantFrom<Condition['answer']>(true, false, 1, 2, 'a', 'b', '2000-06-15', ''),
  });

const conditions = (questions: readonly string[]) =>
  fc.option(
    fc.record({
      enableWhen: fc.array(condition(questions), { minLength: 1, maxLength: 3 }),
      enableBehavior: fc.constantFrom<'all' | 'any'>('all', 'any'),
    }),
    { nil: {} },
  );

/** A form in which every entry may have conditions on what comes before it. */
const form: fc.Arbitrary<FormDocument> = fc
  .record({
    items: fc.tuple(...root.map((_, index) => conditions([...root.slice(0, index), 'nobody', 'r0']))),
    group: conditions(['q0', 'q1']),
    list: conditions(root),
    rowGroup: conditions([...root, 'r0', 'friends']),
    inRow: fc.tuple(...rows.map((_, index) => conditions([...root, ...rows.slice(0, index), 'nobody']))),
    required: fc.subarray([...root, 'box', 'friends']),
    rowRequired: fc.subarray(rows),
    boxRequired: fc.subarray(['inner']),
  })
  .map(({ items, group, list, rowGroup, inRow, required, rowRequired, boxRequired }) => {
    const properties = Object.fromEntries(root.map((name) => [name, schemaOf(name)]));
    const row = {
      type: 'object',
      required: rowRequired,
      properties: Object.fromEntries(rows.map((name) => [name, schemaOf(name)])),
    };
    const rowItems = rows.map((name, index): LayoutItem => ({ linkId: name, answer: name, ...inRow[index] }));
    const box = { type: 'object', required: boxRequired, properties: { inner: { type: 'integer' } } };
    return smallForm(
      { ...properties, box, friends: { type: 'array', items: row } },
      [
        ...root
          .slice(0, 2)
          .map((name, index): LayoutItem => ({ linkId: name, answer: `/${name}`, ...items[index] })),
        {
          linkId: 'group',
          ...group,
          items: [
            ...root
              .slice(2)
              .map((name, index): LayoutItem => ({ linkId: name, answer: `/${name}`, ...items[index + 2] })),
            { linkId: 'inner', answer: '/box/inner' },
          ],
        },
        {
          linkId: 'friends',
          answer: '/friends',
          ...list,
          items: [...rowItems.slice(0, 1), { linkId: 'row-group', ...rowGroup, items: rowItems.slice(1) }],
        },
      ],
      { data: { required } },
    );
  });

const value = (name: string): fc.Arbitrary<unknown> =>
  [
    fc.constantFrom(0, 1, 2),
    fc.constantFrom('a', 'b'),
    fc.subarray(['a', 'b']),
    fc.constantFrom('2000-06-14', '2000-06-15', '2001-01-01'),
  ][Number(name.slice(1))]!;
const some = (names: readonly string[]): fc.Arbitrary<Open> =>
  fc.record(Object.fromEntries(names.map((name) => [name, value(name)])), { requiredKeys: [] });
const answers: fc.Arbitrary<Open> = fc
  .tuple(
    some(root),
    fc.record(
      {
        box: fc.record({ inner: fc.constant(1) }, { requiredKeys: [] }),
        friends: fc.array(some(rows), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([own, more]) => ({ ...own, ...more }));

type Open = Record<string, unknown>;

/**
 * The verdict by the rules as they are written in words, without any schema. With `prune`, what is not relevant is
 * taken out of the answers first, as a form does before it sends them.
 */
function verdict(document: FormDocument, given: Open, prune: boolean): boolean {
  const { items, pages } = outline(document);
  const faults: string[] = [];

  const visit = (
    list: readonly OutlineItem[],
    enabled: boolean,
    row: Open | undefined,
    read: Map<string, unknown>,
  ): void => {
    for (const item of list) {
      const answerOf = (question: string): unknown => {
        const repeat = items.get(question)?.repeat;
        return repeat === undefined || repeat === item.repeat ? read.get(question) : undefined;
      };
      const relevant = enabled && isEnabled(item, answerOf);
      if (item.pointer === undefined) {
        visit(item.items, relevant, row, read);
        continue;
      }
      const name = item.linkId;
      const holder = name === 'inner' ? (given.box as Open | undefined) : (row ?? given);
      if (!relevant && prune && holder) Reflect.deleteProperty(holder, name);
      const answer = holder?.[name];
      if (relevant) read.set(name, answer);
      else if (answer !== undefined) faults.push(name);
      if (relevant && item.required && holder && answer === undefined) faults.push(name);
      if (item.kind === 'repeat' && Array.isArray(answer)) {
        for (const one of answer as Open[]) visit(item.items, true, one, new Map(read));
      }
    }
  };
  visit(pages[0]?.items ?? [], true, undefined, new Map());
  const required = document.data.required as string[];
  return faults.length === 0 && !(required.includes('box') && given.box === undefined);
}

describe('the published schema', () => {
  it('reaches the verdict of the conditions themselves, for any conditions and answers', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(form, fc.array(answers, { minLength: 10, maxLength: 10 }), (document, many) => {
        const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
          publishedSchema(document),
        );
        for (const prune of [false, true]) {
          for (const given of structuredClone(many)) {
            const expected = verdict(document, given, prune);
            counts[expected ? 'accepted' : 'refused'] += 1;
            assert.equal(validate(given), expected, JSON.stringify(given));
          }
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(Math.min(counts.accepted, counts.refused) > 100, 'both verdicts were put to the test');
  });
});
