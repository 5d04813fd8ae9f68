import { partToMend } from '../../view/part-views.js';
import type { QuestionType } from '../question-type.js';
import { dateTemplate } from './template.js';
import { dateView, type DateView } from './view-model.js';

/** A date in three boxes. What cannot be a date is kept as typed and explained. */
export const date: QuestionType<DateView> = {
  viewModel: dateView('day', 'month', 'year'),
  template: dateTemplate,
  messages: ['*.required', 'date.missing', 'date.not-real', 'date.year-digits'],
  focusId: (state, context) => partToMend(state, context, 'day'),
  grouped: true,
};
