import { idOf } from '../../view/context.js';
import { fileWords } from '../../words/types/file.js';
import type { QuestionType } from '../question-type.js';
import { fileBehaviour } from './behave.js';
import { fileStyles } from './styles.js';
import { fileTemplate } from './template.js';
import { fileView, type FileView } from './view-model.js';

/** A photo or another file, with limits of type and size, seen before it is sent. */
export const file: QuestionType<FileView> = {
  viewModel: fileView,
  template: fileTemplate,
  behave: fileBehaviour,
  messages: ['file.required', 'file.type', 'file.size', 'file.empty', 'file.unreadable'],
  words: fileWords,
  styles: fileStyles,
  focusId: (state, context) => idOf(context, state.key),
};
