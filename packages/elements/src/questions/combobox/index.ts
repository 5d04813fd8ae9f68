import { idOf } from '../../view/context.js';
import { comboboxWords } from '../../words/types/combobox.js';
import type { QuestionType } from '../question-type.js';
import { comboboxBehaviour } from './behave.js';
import { comboboxStyles } from './styles.js';
import { comboboxTemplate } from './template.js';
import { comboboxView, type ComboboxView } from './view-model.js';

/** One choice of very many, such as 200 languages: a search in a list; without scripts a plain list. */
export const combobox: QuestionType<ComboboxView> = {
  viewModel: comboboxView,
  template: comboboxTemplate,
  behave: comboboxBehaviour,
  messages: ['choice.required', '*.enum'],
  words: comboboxWords,
  styles: comboboxStyles,
  focusId: (state, context) => idOf(context, state.key),
};
