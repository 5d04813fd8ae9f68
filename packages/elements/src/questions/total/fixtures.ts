import type { QuestionFixture } from '../fixture.js';

const points = (title: string) => ({
  type: 'integer',
  title,
  oneOf: [
    { const: 0, title: 'Not at all' },
    { const: 1, title: 'A little' },
    { const: 2, title: 'A lot' },
  ],
});
const hours = (title: string) => ({ type: 'number', minimum: 0, title });

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'a score with what it means',
    type: 'total',
    others: {
      properties: {
        sleep: points('How much did noise keep you awake?'),
        rest: points('How tired were you in the day?'),
      },
      items: [
        { linkId: 'sleep', answer: '/sleep', shortName: 'how much noise kept you awake' },
        { linkId: 'rest', answer: '/rest' },
      ],
    },
    schema: { type: 'integer', title: 'Your nights on the ward', description: 'The more, the worse.' },
    item: {
      as: 'total',
      calculate: {
        op: 'sum',
        of: ['sleep', 'rest'],
        bands: [
          { from: 0, text: 'You slept well. Tell us if that changes.' },
          { from: 3, text: 'You slept badly. Ask your nurse for ear plugs or a quieter room.' },
        ],
      },
    },
    acts: [
      { question: 'sleep', choose: '1' },
      { question: 'rest', choose: '2' },
    ],
    answer: 3,
    requiredMessage: 'Select how much noise kept you awake',
  },
  {
    name: 'a sum with its unit',
    type: 'total',
    others: {
      properties: { nights: hours('Hours you help at night'), days: hours('Hours you help in the day') },
      items: [
        { linkId: 'nights', answer: '/nights', shortName: 'the hours at night' },
        { linkId: 'days', answer: '/days' },
      ],
    },
    schema: { type: 'number', title: 'Hours in all' },
    item: { as: 'total', unit: 'hours', calculate: { op: 'sum', of: ['nights', 'days'] } },
    acts: [
      { question: 'nights', type: '2.5' },
      { question: 'days', type: '6' },
    ],
    answer: 8.5,
    requiredMessage: 'Enter the hours at night',
  },
];
