import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';
import { latinDigits, tagsOf } from '../../words/formats.js';
import { mostOf } from './parts.js';

/** A number that follows from other answers. Nobody types it. */
export interface TotalView extends QuestionView {
  readonly labelId: string;
  /** The number in words; empty while it is not known. */
  readonly result: string;
  readonly meaningLabel: string;
  /** The text of the band that the number falls into; empty where there is none. */
  readonly meaning: string;
  /** What is left to answer; empty once the number is known. */
  readonly left: string;
}

export function totalView(state: ItemState, context: ViewContext, heading: number): TotalView {
  const { item, key } = state;
  const { op } = item.layout.calculate ?? {};
  const label = context.words.of(item.linkId, 'label') ?? context.say(op === 'mean' ? 'average' : 'total');
  const base = questionView(state, context, heading);
  return {
    ...base,
    ...resultOf(state, context),
    // "(optional)" is about questions that a person may leave out.
    optional: '',
    label,
    labelId: idOf(context, key, 'label'),
    meaningLabel: context.say('scoreMeaning'),
  };
}

/** What a total comes to, in words. */
export function resultOf(
  state: ItemState,
  context: ViewContext,
): Pick<TotalView, 'result' | 'meaning' | 'left'> {
  const { answer, left = 0, item } = state;
  const { say, words } = context;
  const { bands, op } = item.layout.calculate ?? {};
  if (typeof answer !== 'number') {
    // Of a count, one answer is enough to begin with.
    const count = op === 'count' ? Math.min(left, 1) : left;
    return { result: '', meaning: '', left: count > 0 ? say('totalLeft', { count }) : '' };
  }
  const band = bands?.findLast(({ from }) => answer >= from);
  const score = Math.round(answer * 100) / 100;
  const most = mostOf(state, context);
  const plain = score.toLocaleString(tagsOf(words.language), latinDigits);
  const scored = most === undefined ? say('score', { score }) : say('scoreOf', { score, most });
  return {
    result: bands ? scored : [plain, item.layout.unit].filter(Boolean).join(' '),
    meaning: (band && words.of(item.linkId, `band.${band.from}`)) ?? '',
    left: '',
  };
}
