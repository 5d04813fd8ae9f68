import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** One box to tick: what is agreed to is its label. */
export interface ConsentView extends QuestionView {
  readonly chosen: boolean;
}

export const consentView = (state: ItemState, context: ViewContext, heading: number): ConsentView => ({
  ...questionView(state, context, heading),
  chosen: state.viewValue === 'true',
});
