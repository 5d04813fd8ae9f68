import type { Catalogue } from '../catalogue.js';

export const totalWords = {
  total: 'Total',
  average: 'Average',
  score: 'Your score is {score}',
  scoreOf: 'Your score is {score} out of {most}',
  scoreMeaning: 'What this means',
  totalLeft: {
    one: 'Answer {count} more question to see this.',
    other: 'Answer {count} more questions to see this.',
  },
} as const satisfies Catalogue;
