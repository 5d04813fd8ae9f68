import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'plain',
    type: 'yes-no',
    schema: {
      type: 'boolean',
      title: 'Do you need an interpreter?',
      description: 'For a spoken or a signed language.',
    },
    item: { shortName: 'if you need an interpreter' },
    acts: [{ choose: 'true' }],
    answer: true,
    requiredMessage: 'Select yes or no: if you need an interpreter',
  },
];
