import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'what matters most',
    type: 'ranking',
    schema: {
      type: 'array',
      uniqueItems: true,
      maxItems: 4,
      title: 'What matters most to you on a ward?',
      description: 'Put the most important first.',
      items: {
        type: 'string',
        oneOf: [
          { const: 'quiet', title: 'A quiet place' },
          { const: 'outside', title: 'Time outside' },
          { const: 'food', title: 'Food I like' },
          { const: 'visits', title: 'Visits' },
        ],
      },
    },
    item: { as: 'ranking', shortName: 'the list' },
    acts: [{ press: 'Move down A quiet place' }, { press: 'Move up Visits' }],
    answer: ['outside', 'quiet', 'visits', 'food'],
    requiredMessage: 'Put the list in order: the list',
  },
];
