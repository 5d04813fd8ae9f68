import type { ItemState, Snapshot } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { resultOf } from './view-model.js';

/** What a total comes to now; or, when it came to something before, what is left to answer. */
export function totalWords(state: ItemState, was: ItemState, _: Snapshot, context: ViewContext): string {
  if (state.answer === was.answer) return '';
  const { result, meaning, left } = resultOf(state, context);
  return [result, meaning, left].filter(Boolean).join('. ');
}
