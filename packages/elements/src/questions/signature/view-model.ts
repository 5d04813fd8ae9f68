import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { partOf, partViews, type PartView } from '../../view/part-views.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** Something drawn, or typed instead. */
export interface SignatureView extends QuestionView {
  readonly typed: PartView;
  /** Lines of the drawing as an SVG path; empty when there are none. */
  readonly drawing: string;
  readonly padName: string;
  readonly padHint: string;
  /** False on a page without scripts, where nothing can be drawn: typing is all there is. */
  readonly scripted: boolean;
  readonly clear: string;
  readonly clearId: string;
}

export function signatureView(state: ItemState, context: ViewContext, heading: number): SignatureView {
  const { say } = context;
  const drawing = partOf(state.viewValue, 'drawing');
  const [typed] = partViews(state, context, [{ part: 'typed', label: say('typeInstead'), optional: true }]);
  return {
    ...questionView(state, context, heading),
    typed: typed!,
    // A path is letters, numbers and spaces: anything else was not drawn here.
    drawing: /^[ML\d. -]*$/.test(drawing) ? drawing : '',
    padName: say(drawing ? 'drawing' : 'drawBox'),
    padHint: say('drawHint'),
    scripted: context.scripted === true,
    clear: say('drawClear'),
    clearId: idOf(context, state.key, 'clear'),
  };
}
