import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';
import { quietStatement, statement } from './statement.js';

/** Statements that share their choices. Each is a question of its own, and its place is drawn by itself. */
export interface MatrixView extends QuestionView {
  readonly places: readonly unknown[];
}

export function matrixView(state: ItemState, context: ViewContext, heading: number): MatrixView {
  const { item, children } = state;
  const base = questionView(state, context, heading);
  const isOptional = item.schema ? !item.required : item.items.every(({ required }) => !required);
  const optional = isOptional ? base.optional : '';
  const placeOf = (key: string): unknown => {
    // Anything but radios is no statement, and drawn as what it is.
    const isStatement = context.snapshot().item(key)?.item.type === 'radios';
    return context.place(key, isStatement ? (optional ? quietStatement : statement) : undefined);
  };
  return {
    ...base,
    label: context.words.of(item.linkId, 'title') ?? base.label,
    optional,
    hint: base.hint || context.say('matrixHint'),
    describedBy: [`${base.id}-hint`, base.error && `${base.id}-error`].filter(Boolean).join(' '),
    places: children.map(placeOf),
  };
}
