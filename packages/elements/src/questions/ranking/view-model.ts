import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { optionViews, questionView, type QuestionView } from '../../view/question-view.js';

/** Choices put in order, the first matters most. */
export interface RankingView extends QuestionView {
  readonly entries: readonly RankingEntry[];
  readonly up: string;
  readonly down: string;
  /** The button that takes the order as it stands; empty once there is an answer. */
  readonly keep: string;
  readonly keepId: string;
}

export interface RankingEntry {
  readonly value: string;
  readonly label: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly upId: string;
  readonly downId: string;
}

/** The values in the person's order; before there is one, in the document's. */
export function orderOf({ viewValue, item }: ItemState): string[] {
  const values = (item.options ?? []).map(({ value }) => String(value));
  const chosen = Array.isArray(viewValue) ? (viewValue as readonly string[]) : [];
  return [
    ...chosen.filter((value) => values.includes(value)),
    ...values.filter((value) => !chosen.includes(value)),
  ];
}

export function rankingView(state: ItemState, context: ViewContext, heading: number): RankingView {
  const base = questionView(state, context, heading);
  const options = new Map(optionViews(state, context).map((option) => [option.value, option.label]));
  const order = orderOf(state);
  const answered = Array.isArray(state.viewValue) && state.viewValue.length > 0;
  return {
    ...base,
    entries: order.map((value, index) => ({
      value,
      label: options.get(value) ?? value,
      first: index === 0,
      last: index === order.length - 1,
      upId: idOf(context, state.key, `up-${index}`),
      // What an error-summary link leads to.
      downId: index === 0 ? base.id : idOf(context, state.key, `down-${index}`),
    })),
    up: context.say('moveUp'),
    down: context.say('moveDown'),
    keep: answered ? '' : context.say('rankingKeep'),
    keepId: idOf(context, state.key, 'keep'),
  };
}
