import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { optionViews, questionView, type OptionView, type QuestionView } from '../../view/question-view.js';

/** One choice of many, from the device's own list. */
export interface SelectView extends QuestionView {
  readonly options: readonly OptionView[];
  /** The empty first entry, which also takes an answer back. */
  readonly choose: string;
  readonly empty: boolean;
  readonly invalid: boolean;
}

export function selectView(state: ItemState, context: ViewContext, heading: number): SelectView {
  const base = questionView(state, context, heading);
  return {
    ...base,
    options: optionViews(state, context),
    choose: context.say('choose'),
    empty: state.viewValue === '',
    invalid: base.error !== '',
  };
}
