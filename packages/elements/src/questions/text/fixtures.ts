import type { QuestionFixture } from '../fixture.js';

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'a name',
    type: 'text',
    schema: {
      type: 'string',
      title: 'What do you like to be called?',
      description: 'This is the name staff should use.',
      maxLength: 20,
    },
    item: { autocomplete: 'nickname', spellcheck: false, shortName: 'the name you like' },
    acts: [{ type: 'Sam' }],
    answer: 'Sam',
    mistake: {
      acts: [{ type: 'Samuel Alexander Longname' }],
      message: 'The name you like must be 20 characters or less',
    },
    requiredMessage: 'Enter the name you like',
  },
  {
    name: 'without a hint or a short name',
    type: 'text',
    schema: { type: 'string', title: 'What would help?', maxLength: 100 },
    acts: [{ type: 'A quiet room' }],
    answer: 'A quiet room',
    requiredMessage: 'Enter your answer: What would help?',
  },
  {
    name: 'markup in its words',
    type: 'text',
    schema: {
      type: 'string',
      title: '<img src=x onerror=alert(1)> & "quotes"',
      description: '<script>alert(1)</script> javascript:alert(1)',
      maxLength: 100,
    },
    item: { shortName: '<b>it</b>' },
    acts: [{ type: '<b onclick=alert(1)>' }],
    answer: '<b onclick=alert(1)>',
    requiredMessage: 'Enter <b>it</b>',
    hidden: true,
  },
];
