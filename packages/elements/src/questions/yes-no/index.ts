import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { radiosTemplate } from '../radios/template.js';
import type { RadiosView } from '../radios/view-model.js';
import { yesNoView } from './view-model.js';

/** Yes or no. */
export const yesNo: QuestionType<RadiosView> = {
  viewModel: yesNoView,
  template: radiosTemplate,
  messages: ['yes-no.required'],
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};
