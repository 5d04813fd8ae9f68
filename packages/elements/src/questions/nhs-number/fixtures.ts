import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'plain',
    type: 'nhs-number',
    schema: {
      type: 'string',
      format: 'nhs-number',
      title: 'What is your NHS number?',
      description: 'It has 10 numbers. You may find it on a letter.',
      maxLength: 20,
    },
    item: { shortName: 'your NHS number' },
    acts: [{ type: '999 000 0018' }],
    answer: '9990000018',
    mistake: {
      acts: [{ type: '999 123 4567' }],
      message: 'Enter an NHS number that has 10 numbers, like 999 000 0018',
    },
    requiredMessage: 'Enter your NHS number',
  },
];
