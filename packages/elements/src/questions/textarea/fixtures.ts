import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'with a limit',
    type: 'textarea',
    schema: {
      type: 'string',
      title: 'What matters most to you?',
      description: 'Write as much or as little as you want.',
      maxLength: 40,
    },
    item: { as: 'textarea', rows: 3, shortName: 'what matters most' },
    acts: [{ type: 'My dog and my garden' }],
    answer: 'My dog and my garden',
    mistake: {
      acts: [{ type: 'My dog, my garden, my sister and the long walk by the sea' }],
      message: 'What matters most must be 40 characters or less',
    },
    requiredMessage: 'Enter what matters most',
  },
];
