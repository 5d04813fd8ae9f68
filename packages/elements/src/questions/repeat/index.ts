import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { reorderWords } from '../../words/types/reorder.js';
import type { QuestionType } from '../question-type.js';
import { rowsWords } from './announce.js';
import { repeatStyles } from './styles.js';
import { repeatTemplate } from './template.js';
import { repeatView, type RepeatView } from './view-model.js';

/** Where nothing was filled in, the first box; otherwise the button that adds a row. */
function focusId(state: ItemState, context: ViewContext): string {
  const [row] = state.rows;
  const first = row?.blank
    ? row.children.map((key) => context.snapshot().item(key)).find((item) => item?.relevant)
    : undefined;
  return first ? context.type(first.item.type).focusId(first, context) : idOf(context, state.key);
}

/** A list of people, things or wishes: rows are added, removed, put back and put in order. */
export const repeatingGroup: QuestionType<RepeatView> = {
  viewModel: repeatView,
  template: repeatTemplate,
  messages: ['*.required', '*.minItems', '*.maxItems'],
  words: reorderWords,
  styles: repeatStyles,
  announce: rowsWords,
  focusId,
  grouped: true,
};
