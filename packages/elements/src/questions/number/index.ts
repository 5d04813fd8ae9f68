import { idOf } from '../../view/context.js';
import { numberWords } from '../../words/types/number.js';
import type { QuestionType } from '../question-type.js';
import { numberTemplate } from './template.js';
import { numberView, type NumberView } from './view-model.js';

/** A number, typed; never a spinner, which changes when a page is scrolled. */
export const number: QuestionType<NumberView> = {
  viewModel: numberView,
  template: numberTemplate,
  messages: [
    '*.required',
    'number.type',
    'number.integer',
    'number.minimum',
    'number.maximum',
    'number.exclusiveMinimum',
    'number.exclusiveMaximum',
    'number.multipleOf',
  ],
  words: numberWords,
  focusId: (state, context) => idOf(context, state.key),
};
