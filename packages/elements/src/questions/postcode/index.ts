import { idOf } from '../../view/context.js';
import { postcodeWords } from '../../words/types/postcode.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** A UK postcode, upper or lower case, with or without its space. */
export const postcode: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, { spellcheck: 'false', direction: 'ltr', width: 10 }),
  template: textTemplate,
  messages: ['*.required', 'postcode.format'],
  words: postcodeWords,
  focusId: (state, context) => idOf(context, state.key),
};
