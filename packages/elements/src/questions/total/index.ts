import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { totalWords as words } from '../../words/types/total.js';
import type { QuestionType } from '../question-type.js';
import { totalWords } from './announce.js';
import { partsOf } from './parts.js';
import { totalStyles } from './styles.js';
import { totalTemplate } from './template.js';
import { totalView, type TotalView } from './view-model.js';

/** Nobody can mend a total but by the answers that it is made of: the first that is missing, or the first. */
function focusId(state: ItemState, context: ViewContext): string {
  const parts = partsOf(state, context);
  const part = parts.find(({ answer }) => answer === undefined) ?? parts[0];
  return part ? context.type(part.item.type).focusId(part, context) : idOf(context, state.key);
}

/** A number that follows from other answers, with words for what it means. */
export const total: QuestionType<TotalView> = {
  viewModel: totalView,
  template: totalTemplate,
  messages: ['*.other'],
  words,
  styles: totalStyles,
  announce: totalWords,
  follows: true,
  focusId,
};
