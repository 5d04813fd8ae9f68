import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A longer answer in the person's own words, with room for as many characters as the schema allows. */
export interface TextareaView extends QuestionView {
  readonly value: string;
  readonly rows: number;
  readonly spellcheck: 'false' | '';
  readonly invalid: boolean;
  /** How much room is left; empty while most of it is (a running count is a distraction before it matters). */
  readonly count: string;
  readonly over: boolean;
  /** What a screen reader hears on entering the box: the limit, once. */
  readonly limit: string;
  /** Heard only, where a running count is seen; without scripts there is none, so the limit is seen, too. */
  readonly limitClass: 'co-visually-hidden' | 'co-hint';
}

/** The count is shown from three quarters of the limit on. */
const THRESHOLD = 0.75;

/** Counts code points, as JSON Schema's maxLength does, so that an emoji is not two. */
const length = (text: string): number => {
  let count = 0;
  for (const _point of text) count += 1;
  return count;
};

export function textareaView(state: ItemState, context: ViewContext, heading: number): TextareaView {
  const base = questionView(state, context, heading);
  const { viewValue, layout, schema } = base;
  const value = typeof viewValue === 'string' ? viewValue : '';
  const limit = typeof schema.maxLength === 'number' ? schema.maxLength : 0;
  // The answer is trimmed, so spaces at the ends do not use up room.
  const left = limit - length(value.trim());
  const shown = limit > 0 && left < limit * (1 - THRESHOLD);
  return {
    ...base,
    value,
    rows: layout.rows ?? 4,
    spellcheck: layout.spellcheck === false ? 'false' : '',
    invalid: base.error !== '',
    limitClass: context.scripted ? 'co-visually-hidden' : 'co-hint',
    count: shown && context.scripted ? remaining(left, context) : '',
    over: left < 0,
    limit: limit > 0 ? context.say('charactersLimit', { count: limit }) : '',
    describedBy: [base.describedBy, limit > 0 ? `${base.id}-limit` : ''].filter(Boolean).join(' '),
  };
}

function remaining(left: number, { say }: ViewContext): string {
  return left < 0 ? say('charactersOver', { count: -left }) : say('charactersLeft', { count: left });
}
