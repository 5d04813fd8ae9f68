import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'with none of these',
    type: 'checkboxes',
    schema: {
      type: 'array',
      title: 'What helps you when we talk?',
      description: 'Choose all that help.',
      uniqueItems: true,
      maxItems: 2,
      items: {
        oneOf: [
          { const: 'short', title: 'Short sentences' },
          { const: 'time', title: 'Time to answer', description: 'Wait, and do not fill the silence' },
          { const: 'write', title: 'Writing it down' },
          { const: 'none', title: 'None of these' },
        ],
      },
    },
    item: { exclusive: ['none'], shortName: 'what helps you' },
    acts: [{ choose: 'time' }, { choose: 'write' }],
    answer: ['time', 'write'],
    mistake: {
      acts: [{ choose: 'short' }, { choose: 'time' }, { choose: 'write' }],
      message: 'Select 2 or fewer for what helps you',
    },
    requiredMessage: 'Select what helps you',
  },
];
