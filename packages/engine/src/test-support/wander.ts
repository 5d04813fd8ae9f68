import fc from 'fast-check';
import { boolean, documentOf, objectOf, page, string, when, type Player } from './play.js';
import type { Request, ViewValue } from '../types.js';

const person = objectOf({
  'who!': string,
  born: { type: 'string', format: 'date', title: 'Born' },
  carer: boolean,
  hours: { type: 'number', minimum: 0, title: 'Hours' },
  pet: { enum: ['cat', 'dog'], title: 'Pet' },
  tricks: string,
  known: { type: 'number', title: 'Known' },
});

/** One form with most of what forms can have. */
export const wide = documentOf(
  {
    'name!': string,
    needs: boolean,
    language: { enum: ['bengali', 'polish', 'welsh'], title: 'Language' },
    reasons: { type: 'array', title: 'Reasons', maxItems: 3, items: { enum: ['a', 'b', 'none'] } },
    visits: { type: 'integer', minimum: 0, maximum: 9, title: 'Visits' },
    people: { type: 'array', title: 'People', maxItems: 4, items: person },
    'home!': objectOf({ 'street!': string, town: string, heavy: string }),
    secret: string,
    load: { type: 'number', title: 'Load' },
  },
  [
    page('start', [
      { linkId: 'name', answer: '/name' },
      { linkId: 'needs', answer: '/needs' },
      { linkId: 'language', answer: '/language', ...when('needs', '=', true) },
    ]),
    {
      ...{ linkId: 'more', type: 'section', title: 'More', ...when('language', '!=', 'welsh') },
      items: [
        page('why', [
          { linkId: 'reasons', answer: '/reasons', as: 'checkboxes', exclusive: ['none'] },
          { linkId: 'visits', answer: '/visits', ...when('reasons', 'includes', 'a') },
        ]),
        page('who-page', [
          {
            ...{ linkId: 'people', answer: '/people', repeats: true, ...when('visits', '>=', 2) },
            items: [
              { linkId: 'who', answer: 'who' },
              { linkId: 'born', answer: 'born', as: 'date' },
              { linkId: 'carer', answer: 'carer', ...when('who', 'exists', true) },
              { linkId: 'hours', answer: 'hours', ...when('carer', '=', true) },
              {
                linkId: 'known',
                answer: 'known',
                as: 'total',
                calculate: { op: 'count', of: ['who', 'hours'] },
              },
              { linkId: 'lang', type: 'display', text: 'Words', ...when('needs', '=', true) },
              {
                ...{ linkId: 'pets', type: 'group', title: 'Pets', ...when('carer', '=', true) },
                items: [
                  { linkId: 'pet', answer: 'pet' },
                  { linkId: 'tricks', answer: 'tricks', ...when('pet', '=', 'dog') },
                ],
              },
            ],
          },
        ]),
      ],
    },
    page(
      'end',
      [
        {
          ...{ linkId: 'home', type: 'group', title: 'Home' },
          items: [
            { linkId: 'street', answer: '/home/street' },
            { linkId: 'town', answer: '/home/town', ...when('people', 'exists', true) },
          ],
        },
        { linkId: 'secret', answer: '/secret', private: true },
        { linkId: 'load', answer: '/load', as: 'total', calculate: { op: 'sum', of: ['visits'] } },
        { linkId: 'heavy', answer: '/home/heavy', ...when('load', '>=', 5) },
      ],
      { disabledDisplay: 'protected', ...when('name', 'exists', true) },
    ),
  ],
  { journey: 'one-page-at-a-time' },
);

/** Answers with which everything in it is relevant. */
export const opened = { name: 'Sam', needs: true, language: 'polish', reasons: ['a'], visits: 3 };

const viewValues: ViewValue[] = [
  ...[
    '',
    ' ',
    'Sam',
    ' spaced ',
    'true',
    'false',
    'welsh',
    'polish',
    'cat',
    'dog',
    '1',
    '5',
    '1,000',
    'many',
    '__proto__',
  ],
  ...[[], ['a'], ['none'], ['a', 'none'], ['b', 'a'], ['gone']],
  ...[
    { day: '', month: '', year: '' },
    { day: '31', month: 'feb', year: '2020' },
    { day: '1', month: '2', year: '2020' },
  ],
];
const steps = [
  'input',
  'input',
  'input',
  'input',
  'input',
  'add-row',
  'add-row',
  'remove-row',
  'undo',
  'leave',
  'go',
];
const walks = ['continue', 'back', 'submit', 'send-failed', 'change', 'check', 'reset'];

/** What somebody does next; `pick` chooses among what is there at that moment. */
export const step = fc.record({
  what: fc.constantFrom(...steps, ...steps, ...walks),
  pick: fc.nat(),
  viewValue: fc.constantFrom(...viewValues),
});
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Keys of all items that stand in the form, in order. */
export function keysOf({ session }: Player): string[] {
  const snapshot = session.getSnapshot();
  const within = (key: string): string[] => {
    const { children, rows } = snapshot.item(key)!;
    return [key, ...[...children, ...rows.flatMap((row) => row.children)].flatMap(within)];
  };
  return session.outline.pages.flatMap(({ linkId }) => snapshot.pageItems(linkId)).flatMap(within);
}

export function take(form: Player, { what, pick, viewValue }: Step): void {
  const of = <T>(list: readonly T[]): T => list[pick % list.length]!;
  const keys = keysOf(form);
  const lists = keys.filter((key) => form.item(key).item.kind === 'repeat');
  if (what === 'add-row') form.send({ type: what, key: of(lists) });
  else if (what === 'remove-row') {
    const full = lists.filter((key) => form.item(key).rows.length > 0);
    if (full.length > 0) form.send({ type: what, key: of(full), row: of(form.item(of(full)).rows).id });
  } else if (what === 'input') form.type(of(keys), viewValue);
  else if (what === 'leave' || what === 'change') form.send({ type: what, key: of(keys) });
  else if (what === 'check') form.send({ type: 'go', to: { at: 'check' } });
  else if (what === 'go') form.go(of(form.session.outline.pages).linkId);
  else form.send({ type: what } as Request);
}
