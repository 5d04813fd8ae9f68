import type { ItemState } from '@coform/engine';
import { scaleSteps } from '@coform/format';
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
function numbers({ item, key, viewValue }: ItemState, context: ViewContext): OptionView[] {
  const { linkId, layout, schema } = item;
  const { words } = context;
  return scaleSteps(schema).map((number, index, { length }) => {
    const value = String(number);
    const end = layout.ends?.[index === 0 ? 0 : index === length - 1 ? 1 : 2];
    return {
      id: index === 0 ? idOf(context, key) : idOf(context, key, String(index + 1)),
      value,
      label: words.option(linkId, number),
      hint: words.optionHint(linkId, number) ?? end ?? '',
      chosen: viewValue === value,
      exclusive: false,
    };
  });
}
