import type { QuestionFixture } from '../fixture.js';

const schema = {
  type: 'string',
  format: 'partial-date',
  maxLength: 10,
  title: 'When did you move here?',
  description: 'A year is enough. For example, 3 2015 or 2015.',
};
const item = { as: 'month-year', shortName: 'when you moved here' } as const;

export const fixtures: readonly QuestionFixture[] = [
  {
    name: 'month and year',
    type: 'month-year',
    schema,
    item,
    acts: [
      { part: 'month', type: '3' },
      { part: 'year', type: '2015' },
    ],
    answer: '2015-03',
    mistake: { acts: [{ part: 'month', type: '3' }], message: 'When you moved here must include a year' },
    requiredMessage: 'Enter when you moved here',
  },
  {
    name: 'a year alone',
    type: 'month-year',
    schema,
    item,
    acts: [{ part: 'year', type: '2015' }],
    answer: '2015',
    requiredMessage: 'Enter when you moved here',
    hidden: true,
  },
];
