import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { optionViews, questionView, type OptionView, type QuestionView } from '../../view/question-view.js';

/** How much, from least to most. */
export interface ScaleView extends QuestionView {
  readonly options: readonly ScaleOption[];
}

export interface ScaleOption extends OptionView {
  /** Path of a mouth, where the scale is one of faces; otherwise empty. */
  readonly mouth: string;
}

/** From very sad to very happy, in a face of 48 by 48. */
const mouths = [
  'M14 36q10-12 20 0',
  'M15 34q9-6 18 0',
  'M15 33h18',
  'M15 31q9 6 18 0',
  'M14 29q10 13 20 0',
] as const;

/** More than fits in one row; a schema with a wider range is asked as a number. */
const MAX_STEPS = 11;

export function scaleView(state: ItemState, context: ViewContext, heading: number): ScaleView {
  const base = questionView(state, context, heading);
  const options = state.item.options ? optionViews(state, context) : numbers(state, context);
  const faces = base.layout.faces === true && options.length === mouths.length;
  return {
    ...base,
    options: options.map((option, index) => ({ ...option, mouth: faces ? mouths[index]! : '' })),
  };
}

/** One choice for each whole number of the schema's range, with words at both ends. */
function numbers(state: ItemState, context: ViewContext): OptionView[] {
  const { schema = {}, layout } = state.item;
  const limit = (name: 'minimum' | 'maximum', other: number) =>
    typeof schema[name] === 'number' ? schema[name] : other;
  const low = limit('minimum', 0);
  const count = Math.min(limit('maximum', 10) - low + 1, MAX_STEPS);
  return Array.from({ length: count }, (_, step) => {
    const value = String(low + step);
    const end = step === 0 ? layout.ends?.[0] : step === count - 1 ? layout.ends?.[1] : undefined;
    return {
      id: step === 0 ? idOf(context, state.key) : idOf(context, state.key, String(step + 1)),
      value,
      label: value,
      hint: end ?? '',
      chosen: state.viewValue === value,
      exclusive: false,
    };
  });
}
