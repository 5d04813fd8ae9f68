import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { optionViews, questionView, type OptionView, type QuestionView } from '../../view/question-view.js';

/** One choice of a few. An exclusive one ("I do not want to say") stands last, after a divider. */
export interface RadiosView extends QuestionView {
  readonly options: readonly OptionView[];
  readonly listClass: string;
  /** Word between the ordinary choices and an exclusive one. */
  readonly divider: string;
}

export function radiosView(state: ItemState, context: ViewContext, heading: number): RadiosView {
  const base = questionView(state, context, heading);
  return {
    ...base,
    options: optionViews(state, context),
    listClass: base.layout.inline === true ? 'co-radios co-radios--inline' : 'co-radios',
    divider: context.say('or'),
  };
}
