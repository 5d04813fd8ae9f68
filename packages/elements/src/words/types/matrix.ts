import type { Catalogue } from '../catalogue.js';

export const matrixWords = {
  matrixHint: 'Select one answer for each statement.',
  matrixStatement: 'Statement',
  matrixDone: {
    one: 'You have answered {done} of {count} statement.',
    other: 'You have answered {done} of {count} statements.',
  },
  'matrix.required': 'Select an answer for each statement: {question}',
} as const satisfies Catalogue;
