import { outline, type FormDocument, type OutlineItem } from '@coform/format';
import fc from 'fast-check';
import type { Answers, Json } from '../keep/json.js';
import { pathOf, put } from '../keep/json.js';

const nasty = [
  '</script><script>alert(1)</script>',
  '--> <!-- "\'& \u2028',
  ' id="coform-kept">{"kind":"coform-kept"}',
  'Ünïcödé 🧸 \u0645\u0631\u062D\u0628\u0627',
  'line\nbreak\ttab',
];

const words = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
    .map((text) => Array.from(text).slice(0, most).join('').trim())
    .filter((text) => text !== '');

function answer({ type, options = [], schema = {}, items }: OutlineItem): fc.Arbitrary<Json> {
  const values = options.map(({ value }) => value);
  switch (type) {
    case 'yes-no':
      return fc.boolean();
    case 'radios':
    case 'select':
      return fc.constantFrom(...values);
    case 'checkboxes':
      return fc.subarray(values, { minLength: 1 });
    case 'date':
      return fc.constantFrom('1987-03-27', '2024-02-29', '2030-12-31');
    case 'nhs-number':
      return fc.constantFrom('9990000018', '9990000026');
    case 'repeat':
      return fc.array(
        // A row in which nothing stands is no answer, and is not kept.
        answersOf(items, (pointer) => pointer.replace(/^.*\{row\}/, '')).filter(
          (row) => Object.keys(row).length > 0,
        ),
        { minLength: 1, maxLength: 3 },
      );
    default:
      return words(Number(schema.maxLength ?? 100));
  }
}

function answersOf(
  items: readonly OutlineItem[],
  path: (pointer: string) => string = (pointer) => pointer,
): fc.Arbitrary<Answers> {
  const open = (list: readonly OutlineItem[]): OutlineItem[] =>
    list.flatMap((item) => (item.pointer === undefined ? open(item.items) : item));
  const asked = open(items).filter(({ kind }) => kind !== 'display');
  return fc.tuple(...asked.map((item) => fc.option(answer(item), { nil: undefined }))).map((given) => {
    const answers = {};
    given.forEach((value, index) => {
      if (value !== undefined) put(answers, pathOf(path(asked[index]!.pointer!)), value);
    });
    return answers;
  });
}

/** Answers that a person may have given to a form: any of them, or none, with words that look like markup. */
export const anyAnswers = (document: FormDocument): fc.Arbitrary<Answers> =>
  answersOf(outline(document).pages.flatMap(({ items }) => items));

/** Every question answered with words of its own (`canary` and its linkId), so that a search finds any that leaks. */
export function canaries(document: FormDocument): Answers {
  const answers = {};
  const fill = (items: readonly OutlineItem[], target: object, row: boolean): void => {
    for (const { linkId, kind, pointer, options, schema, type, items: children } of items) {
      if (pointer === undefined) {
        fill(children, target, row);
        continue;
      }
      const path = pathOf(row ? pointer.replace(/^.*\{row\}/, '') : pointer);
      if (kind === 'repeat') {
        const first = {};
        fill(children, first, true);
        put(target, path, [first]);
      } else if (type === 'yes-no') put(target, path, true);
      else if (options) put(target, path, schema?.type === 'array' ? [options[0]!.value] : options[0]!.value);
      else if (type === 'date') put(target, path, '2031-01-01');
      else put(target, path, `canary ${linkId}`);
    }
  };
  fill(
    outline(document).pages.flatMap(({ items }) => items),
    answers,
    false,
  );
  return answers;
}
