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
  {
    name: 'with a unit',
    type: 'number',
    schema: {
      type: 'number',
      title: 'How much do you weigh?',
      description: 'You can leave this out.',
      minimum: 1,
      maximum: 400,
    },
    item: { shortName: 'your weight', unit: 'kilograms', width: 5 },
    acts: [{ type: '70.5' }],
    answer: 70.5,
    mistake: { acts: [{ type: 'a lot' }], message: 'Your weight must be a number, like 12' },
    requiredMessage: 'Enter your weight',
  },
];
