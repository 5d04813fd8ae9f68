import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { optionViews, questionView, type OptionView, type QuestionView } from '../../view/question-view.js';

/** Any number of choices. An exclusive one ("none of these") stands last, after a divider. */
export interface CheckboxesView extends QuestionView {
  readonly options: readonly OptionView[];
  /** Word between the ordinary choices and an exclusive one. */
  readonly divider: string;
}

export function checkboxesView(state: ItemState, context: ViewContext, heading: number): CheckboxesView {
  return {
    ...questionView(state, context, heading),
    options: optionViews(state, context),
    divider: context.say('or'),
  };
}
