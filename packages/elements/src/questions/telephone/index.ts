import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** A phone number, however the person writes it. */
export const telephone: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, {
      inputType: 'tel',
      inputmode: 'tel',
      spellcheck: 'false',
      direction: 'ltr',
      width: 20,
    }),
  template: textTemplate,
  messages: ['*.required', 'telephone.format', '*.maxLength'],
  focusId: (state, context) => idOf(context, state.key),
};
