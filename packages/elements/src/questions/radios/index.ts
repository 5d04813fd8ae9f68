import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { radiosTemplate } from './template.js';
import { radiosView, type RadiosView } from './view-model.js';

/** One choice of a few, all of them seen at once. */
export const radios: QuestionType<RadiosView> = {
  viewModel: radiosView,
  template: radiosTemplate,
  messages: ['choice.required'],
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};
