import type { QuestionFixture } from '../fixture.js';

const agree = (title: string) => ({
  type: 'string',
  title,
  oneOf: [
    { const: 'never', title: 'Never' },
    { const: 'sometimes', title: 'Sometimes' },
    { const: 'mostly', title: 'Most of the time' },
    { const: 'always', title: 'Always' },
  ],
});

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'three statements',
    type: 'matrix',
    schema: {
      type: 'object',
      title: 'How was your stay?',
      description: 'Select one answer for each statement.',
      required: ['listened', 'clear', 'safe'],
      properties: {
        listened: agree('Staff listened to me'),
        clear: agree('Staff told me what would happen next'),
        safe: agree('I felt safe on the ward, by day and by night'),
      },
    },
    item: {
      as: 'matrix',
      items: [
        { linkId: 'listened', answer: 'listened', shortName: 'how often staff listened to you' },
        { linkId: 'clear', answer: 'clear', shortName: 'how often staff told you what would happen' },
        { linkId: 'safe', answer: 'safe', shortName: 'how often you felt safe' },
      ],
    },
    acts: [
      { question: 'listened', choose: 'always' },
      { question: 'clear', choose: 'never' },
      { question: 'safe', choose: 'mostly' },
    ],
    answer: { listened: 'always', clear: 'never', safe: 'mostly' },
    requiredMessage: 'Select how often staff listened to you',
  },
];
