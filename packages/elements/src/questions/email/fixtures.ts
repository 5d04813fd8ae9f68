import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'plain',
    type: 'email',
    schema: {
      type: 'string',
      format: 'email',
      title: 'What is your email address?',
      description: 'We only use it to answer you.',
      maxLength: 254,
    },
    item: { autocomplete: 'email', shortName: 'your email address' },
    acts: [{ type: 'sam@example.com' }],
    answer: 'sam@example.com',
    mistake: {
      acts: [{ type: 'sam at example' }],
      message: 'Enter an email address in the correct format, like name@example.com',
    },
    requiredMessage: 'Enter your email address',
  },
];
