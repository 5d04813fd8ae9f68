import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A question that one single-line box answers. */
export interface TextView extends QuestionView {
  readonly inputType: 'text' | 'email' | 'tel';
  readonly value: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  /** `false` where a spelling checker would underline names or send codes to a spelling service. */
  readonly spellcheck: 'false' | '';
  /** Width in characters, as a class; empty is the full width. */
  readonly widthClass: string;
  /** Read left to right in any language: codes, phone numbers, addresses. */
  readonly direction: 'ltr' | '';
  readonly invalid: boolean;
}

type Presets = Partial<
  Pick<TextView, 'inputType' | 'autocomplete' | 'inputmode' | 'spellcheck' | 'direction'>
> & {
  readonly width?: number;
};

/** View model of text and its narrower kinds, which differ only in what they preset. */
export function textView(
  state: ItemState,
  context: ViewContext,
  heading: number,
  presets: Presets = {},
): TextView {
  const base = questionView(state, context, heading);
  const { layout, viewValue } = base;
  const width = layout.width ?? presets.width;
  return {
    ...base,
    inputType: presets.inputType ?? 'text',
    value: typeof viewValue === 'string' ? viewValue : '',
    autocomplete: layout.autocomplete ?? presets.autocomplete ?? '',
    inputmode: layout.inputmode ?? presets.inputmode ?? '',
    spellcheck: layout.spellcheck === false ? 'false' : (presets.spellcheck ?? ''),
    widthClass: width === undefined ? '' : `co-input--width-${width}`,
    direction: presets.direction ?? '',
    invalid: base.error !== '',
  };
}
