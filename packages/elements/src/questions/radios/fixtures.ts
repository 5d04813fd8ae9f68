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
  {
    name: 'with a divider and another answer of one’s own',
    type: 'radios',
    schema: {
      type: 'string',
      title: 'How did you hear about us?',
      oneOf: [
        { const: 'friend', title: 'From a friend' },
        { const: 'gp', title: 'From my GP' },
        { const: 'other', title: 'In another way' },
        { const: 'not-say', title: 'I do not want to say' },
      ],
    },
    item: { shortName: 'how you heard about us', exclusive: ['not-say'] },
    acts: [{ choose: 'gp' }],
    answer: 'gp',
    requiredMessage: 'Select how you heard about us',
  },
];
