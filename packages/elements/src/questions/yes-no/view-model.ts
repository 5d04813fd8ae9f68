import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { questionView, type OptionView } from '../../view/question-view.js';
import type { RadiosView } from '../radios/view-model.js';

/** Yes and no, side by side. The document may word either differently (slots `option.true`, `option.false`). */
export function yesNoView(state: ItemState, context: ViewContext, heading: number): RadiosView {
  const own = (value: boolean) => context.words.of(state.item.linkId, `option.${String(value)}`);
  const option = (value: boolean, word: string, id: string): OptionView => ({
    id,
    value: String(value),
    label: own(value) ?? word,
    hint: '',
    chosen: state.viewValue === String(value),
    exclusive: false,
  });
  return {
    ...questionView(state, context, heading),
    options: [
      option(true, context.say('yes'), idOf(context, state.key)),
      option(false, context.say('no'), idOf(context, state.key, '2')),
    ],
    listClass: 'co-radios co-radios--inline',
    divider: '',
  };
}
