import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'whole number in a range',
    type: 'number',
    schema: {
      type: 'integer',
      title: 'How near are you to your goal?',
      description: 'From 0 (not at all) to 10 (all the way).',
      minimum: 0,
      maximum: 10,
    },
    item: { shortName: 'how near you are' },
    acts: [{ type: '7' }],
    answer: 7,
    mistake: { acts: [{ type: '11' }], message: 'How near you are must be 10 or less' },
    requiredMessage: 'Enter how near you are',
  },
];
