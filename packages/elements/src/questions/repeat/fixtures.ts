import type { QuestionFixture } from '../fixture.js';

const people = {
  type: 'array',
  maxItems: 4,
  title: 'Who matters to you?',
  description: 'Add as many as you like.',
  items: {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 60, title: 'Their name' },
      visits: { type: 'integer', minimum: 0, title: 'Visits a week' },
    },
  },
};
const item = {
  repeats: true,
  rowLabel: 'Person',
  addLabel: 'Add another person',
  shortName: 'who matters to you',
  items: [
    { linkId: 'name', answer: 'name' },
    { linkId: 'visits', answer: 'visits' },
  ],
};

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'cards',
    type: 'repeat',
    schema: people,
    item,
    acts: [
      { question: 'name', type: 'Sam' },
      { press: 'Add another person' },
      { question: 'name', row: 2, type: 'Jo' },
      { question: 'visits', row: 2, type: '2' },
    ],
    answer: [{ name: 'Sam' }, { name: 'Jo', visits: 2 }],
    requiredMessage: 'Enter who matters to you',
  },
  {
    name: 'a table that can be put in order',
    type: 'repeat',
    schema: people,
    item: { ...item, rowStyle: 'table', reorder: true },
    acts: [
      { question: 'name', type: 'Sam' },
      { press: 'Add another person' },
      { question: 'name', row: 2, type: 'Jo' },
      { press: 'Move up Person 2' },
    ],
    answer: [{ name: 'Jo' }, { name: 'Sam' }],
    requiredMessage: 'Enter who matters to you',
  },
];
