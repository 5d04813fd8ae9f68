import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { matrixWords } from '../../words/types/matrix.js';
import type { QuestionType } from '../question-type.js';
import { matrixStyles } from './styles.js';
import { matrixTemplate } from './template.js';
import { matrixView, type MatrixView } from './view-model.js';

/** The first choice of the first statement. An issue of one statement leads to that one by itself. */
function focusId({ children, key }: ItemState, context: ViewContext): string {
  const first = children.map((child) => context.snapshot().item(child)).find((state) => state?.relevant);
  return idOf(context, first?.key ?? key);
}

/** Statements that share their choices, side by side where there is room. */
export const matrix: QuestionType<MatrixView> = {
  viewModel: matrixView,
  template: matrixTemplate,
  messages: [],
  words: matrixWords,
  styles: matrixStyles,
  focusId,
  grouped: true,
};
