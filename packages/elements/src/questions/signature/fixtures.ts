import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'to sign',
    type: 'signature',
    schema: {
      type: 'object',
      title: 'Your signature',
      description: 'You can draw it or type your name.',
      properties: {
        typed: { type: 'string', maxLength: 100 },
        drawing: { type: 'string', maxLength: 25000 },
      },
    },
    item: { as: 'signature', shortName: 'your signature' },
    acts: [{ part: 'typed', type: 'Sam Example' }],
    answer: { typed: 'Sam Example' },
    requiredMessage: 'Draw or type your signature',
  },
];
