import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import type { OptionView } from '../../view/question-view.js';
import { selectView, type SelectView } from '../select/view-model.js';

/**
 * Stands before what was typed and is no choice, so that "no" is not taken for the option whose value is `no`. An
 * invisible character that is no white space.
 */
export const TYPED = '\u2060';

/** What stands in the box for what the engine holds: the words of the choice, or what was typed instead. */
export function wordsIn(viewValue: ItemState['viewValue'], options: readonly OptionView[]): string {
  const typed = typeof viewValue === 'string' ? viewValue.replace(TYPED, '') : '';
  return options.find(({ value }) => value === viewValue)?.label ?? typed;
}

/** One choice of very many, found by typing. */
export interface ComboboxView extends SelectView {
  /** Words of the choice, or what was typed instead. */
  readonly value: string;
  /** Id of the list. */
  readonly listId: string;
  /** False on a page without scripts, where a plain list of choices does the same. */
  readonly scripted: boolean;
  readonly searchHint: string;
}

export function comboboxView(state: ItemState, context: ViewContext, heading: number): ComboboxView {
  const base = selectView(state, context, heading);
  const scripted = context.scripted === true;
  const hintId = scripted ? `${base.id}-search` : '';
  return {
    ...base,
    value: wordsIn(state.viewValue, base.options),
    listId: `${base.id}-list`,
    scripted,
    searchHint: context.say('searchHint'),
    describedBy: [base.describedBy, hintId].filter(Boolean).join(' '),
  };
}
