import { partToMend } from '../../view/part-views.js';
import { monthYearWords } from '../../words/types/month-year.js';
import { dateTemplate } from '../date/template.js';
import { dateView, type DateView } from '../date/view-model.js';
import type { QuestionType } from '../question-type.js';

/** A month and a year, or a year alone: as much of a date as somebody remembers. */
export const monthYear: QuestionType<DateView> = {
  viewModel: dateView('month', 'year'),
  template: dateTemplate,
  messages: ['*.required', 'date.missing', 'month-year.not-real', 'date.year-digits'],
  focusId: (state, context) => partToMend(state, context, 'month'),
  grouped: true,
  words: monthYearWords,
};
