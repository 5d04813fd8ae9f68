import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'with hints',
    type: 'radios',
    schema: {
      type: 'string',
      title: 'Who is filling this in?',
      description: 'You can change this later.',
      oneOf: [
        { const: 'me', title: 'Me' },
        {
          const: 'with-help',
          title: 'Me, with help from someone',
          description: 'For example a friend, a carer or staff',
        },
        { const: 'for-me', title: 'Someone for me' },
      ],
    },
    item: { shortName: 'who is filling this in' },
    acts: [{ choose: 'with-help' }],
    answer: 'with-help',
    requiredMessage: 'Select who is filling this in',
  },
];
