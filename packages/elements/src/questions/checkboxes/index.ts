import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { checkboxesTemplate } from './template.js';
import { checkboxesView, type CheckboxesView } from './view-model.js';

/** Any number of choices, with or without one that excludes the others. */
export const checkboxes: QuestionType<CheckboxesView> = {
  viewModel: checkboxesView,
  template: checkboxesTemplate,
  messages: ['choice.required', 'choice.minItems', 'choice.maxItems'],
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};
