import { idOf } from '../../view/context.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** A number, typed; never a spinner, which changes when a page is scrolled. */
export const number: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, {
      inputmode: 'decimal',
      spellcheck: 'false',
      direction: 'ltr',
      width: 10,
    }),
  template: textTemplate,
  messages: ['*.required', 'number.type', '*.minimum', '*.maximum', '*.multipleOf'],
  focusId: (state, context) => idOf(context, state.key),
};
