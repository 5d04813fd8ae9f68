import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'where to send post',
    type: 'address',
    schema: {
      type: 'object',
      title: 'Where should we send letters?',
      description: 'We only use it for letters about your care.',
      required: ['line1', 'postcode'],
      properties: {
        line1: { type: 'string', maxLength: 100 },
        line2: { type: 'string', maxLength: 100 },
        town: { type: 'string', maxLength: 60 },
        postcode: { type: 'string', format: 'uk-postcode', maxLength: 12 },
      },
    },
    item: { as: 'address', shortName: 'your address', autocomplete: 'street-address' },
    acts: [
      { part: 'line1', type: '1 Example Street' },
      { part: 'town', type: 'Westhaven' },
      { part: 'postcode', type: 'M1 1AE' },
    ],
    answer: { line1: '1 Example Street', town: 'Westhaven', postcode: 'M1 1AE' },
    requiredMessage: 'Enter your address',
  },
];
