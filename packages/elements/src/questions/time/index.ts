import { idOf } from '../../view/context.js';
import { timeWords } from '../../words/types/time.js';
import type { QuestionType } from '../question-type.js';
import { textTemplate } from '../text/template.js';
import { textView, type TextView } from '../text/view-model.js';

/** A time of day, typed as people write it: `9:30`, `9.30pm`, `21:30`. */
export const time: QuestionType<TextView> = {
  viewModel: (state, context, heading) =>
    textView(state, context, heading, { spellcheck: 'false', direction: 'ltr', width: 10 }),
  template: textTemplate,
  messages: ['*.required', 'time.format'],
  words: timeWords,
  focusId: (state, context) => idOf(context, state.key),
};
