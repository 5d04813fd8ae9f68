import { idOf } from '../../view/context.js';
import { consentWords } from '../../words/types/consent.js';
import type { QuestionType } from '../question-type.js';
import { consentTemplate } from './template.js';
import { consentView, type ConsentView } from './view-model.js';

/** Something to agree to. Without a tick there is no answer, neither yes nor no. */
export const consent: QuestionType<ConsentView> = {
  viewModel: consentView,
  template: consentTemplate,
  messages: ['consent.required'],
  words: consentWords,
  focusId: (state, context) => idOf(context, state.key),
};
