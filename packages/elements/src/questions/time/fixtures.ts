import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'time of day',
    type: 'time',
    schema: {
      type: 'string',
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
      maxLength: 5,
      title: 'When do you take it?',
      description: 'For example, 9:30am or 21:30.',
    },
    item: { as: 'time', shortName: 'a time' },
    acts: [{ type: '9.30pm' }],
    answer: '21:30',
    mistake: { acts: [{ type: 'late' }], message: 'Enter a time like 9:30am or 21:30' },
    requiredMessage: 'Enter a time',
  },
];
