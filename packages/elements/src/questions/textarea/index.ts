import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textareaTemplate } from './template.js';
import { textareaView, type TextareaView } from './view-model.js';

/** A longer answer. It can go over the limit and is never cut: the count and the error say by how much. */
export const textarea: QuestionType<TextareaView> = {
  viewModel: textareaView,
  template: textareaTemplate,
  messages: ['*.required', '*.minLength', '*.maxLength', '*.pattern'],
  focusId: (state, context) => idOf(context, state.key),
};
