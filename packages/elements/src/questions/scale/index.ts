import { idOf } from '../../view/context.js';
import { scaleWords } from '../../words/types/scale.js';
import type { QuestionType } from '../question-type.js';
import { scaleTemplate } from './template.js';
import { scaleView, type ScaleView } from './view-model.js';

/** How much, as radios: a slider has a value before anybody chose one, and is hard to set with unsteady hands. */
export const scale: QuestionType<ScaleView> = {
  viewModel: scaleView,
  template: scaleTemplate,
  messages: ['scale.required'],
  words: scaleWords,
  focusId: (state, context) => idOf(context, state.key),
  grouped: true,
};
