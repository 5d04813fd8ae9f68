import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { selectTemplate } from './template.js';
import { selectView, type SelectView } from './view-model.js';

/** One choice of many. For a few, radios are easier for most people. */
export const select: QuestionType<SelectView> = {
  viewModel: selectView,
  template: selectTemplate,
  messages: ['choice.required'],
  focusId: (state, context) => idOf(context, state.key),
};
