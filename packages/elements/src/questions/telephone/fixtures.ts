import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'plain',
    type: 'telephone',
    schema: {
      type: 'string',
      format: 'uk-telephone',
      title: 'What is your phone number?',
      description: 'A mobile or a home phone.',
      maxLength: 40,
    },
    item: { autocomplete: 'tel', shortName: 'your phone number' },
    acts: [{ type: '01632 960 001' }],
    answer: '01632 960 001',
    mistake: {
      acts: [{ type: 'call me' }],
      message: 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    },
    requiredMessage: 'Enter your phone number',
  },
];
