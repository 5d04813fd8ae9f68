import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'to agree to',
    type: 'consent',
    schema: {
      type: 'boolean',
      const: true,
      title: 'I agree that the ward may ring my sister',
      description: 'You can change your mind at any time.',
    },
    item: { as: 'consent', shortName: 'that you agree' },
    acts: [{ choose: 'true' }],
    answer: true,
    requiredMessage: 'Select the box if you agree',
  },
];
