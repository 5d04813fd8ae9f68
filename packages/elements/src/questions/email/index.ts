import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** An email address; may be pasted, never corrected by the keyboard. */
export const email: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, {
      inputType: 'email',
      inputmode: 'email',
      spellcheck: 'false',
      direction: 'ltr',
    }),
  template: textTemplate,
  messages: ['*.required', 'email.format', '*.maxLength'],
  focusId: (state, context) => idOf(context, state.key),
};
