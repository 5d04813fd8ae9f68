import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { repeatTemplate } from './template.js';
import { repeatView, type RepeatView } from './view-model.js';

/** A list of people, things or wishes: rows are added, removed and put back. */
export const repeatingGroup: QuestionType<RepeatView> = {
  viewModel: repeatView,
  template: repeatTemplate,
  messages: ['*.required', '*.minItems', '*.maxItems'],
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};
