import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** An NHS number: ten digits, with or without spaces. */
export const nhsNumber: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, {
      inputmode: 'numeric',
      spellcheck: 'false',
      direction: 'ltr',
      width: 20,
    }),
  template: textTemplate,
  messages: ['*.required', 'nhs-number.format'],
  focusId: (state, context) => idOf(context, state.key),
};
