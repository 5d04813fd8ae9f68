import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'date of birth',
    type: 'date',
    schema: {
      type: 'string',
      format: 'date',
      title: 'What is your date of birth?',
      description: 'For example, 27 3 1987.',
    },
    item: { autocomplete: 'bday', shortName: 'your date of birth' },
    acts: [
      { part: 'day', type: '27' },
      { part: 'month', type: '3' },
      { part: 'year', type: '1987' },
    ],
    answer: '1987-03-27',
    mistake: {
      acts: [
        { part: 'day', type: '27' },
        { part: 'year', type: '1987' },
      ],
      message: 'Your date of birth must include a month',
    },
    requiredMessage: 'Enter your date of birth',
  },
];
