import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'plain',
    type: 'postcode',
    schema: {
      type: 'string',
      format: 'uk-postcode',
      title: 'What is your postcode?',
      description: 'For example, AA3 1AB.',
      maxLength: 10,
    },
    item: { autocomplete: 'postal-code', shortName: 'your postcode' },
    acts: [{ type: 'm1 1ae' }],
    answer: 'M1 1AE',
    mistake: { acts: [{ type: '12345' }], message: 'Enter a full UK postcode, like AA3 1AB' },
    requiredMessage: 'Enter your postcode',
  },
];
