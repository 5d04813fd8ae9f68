import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from './template.js';
import { textView, type TextView } from './view-model.js';

/** A short answer in the person's own words. */
export const text: QuestionType<TextView> = {
  viewModel: (state, context, heading) => textView(state, context, heading),
  template: textTemplate,
  messages: ['*.required', '*.minLength', '*.maxLength', '*.pattern', '*.format'],
  focusId: (state, context) => idOf(context, state.key),
};
