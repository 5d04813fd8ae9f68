import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'languages',
    type: 'select',
    schema: {
      type: 'string',
      title: 'Which language do you like to talk in?',
      description: 'We can find an interpreter.',
      oneOf: [
        { const: 'en', title: 'English' },
        { const: 'ur', title: 'اردو (Urdu)' },
        { const: 'pl', title: 'Polski (Polish)' },
        { const: 'so', title: 'Soomaali (Somali)' },
      ],
    },
    item: { as: 'select', shortName: 'a language' },
    acts: [{ choose: 'ur' }],
    answer: 'ur',
    requiredMessage: 'Select a language',
  },
];
