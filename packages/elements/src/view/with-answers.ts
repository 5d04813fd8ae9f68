import { createSession, type Json } from '@coform/engine';
import type { ViewContext } from './context.js';

/** A form as somebody reads it who is given some answers. */
export interface Reading {
  readonly context: ViewContext;
  /** What of the answers is relevant by themselves. */
  readonly answers: { readonly [name: string]: Json };
}

/**
 * The same form with these answers and no others: what a reader of only these is shown. A session of its own holds
 * them, so what was not given cannot be in what is drawn.
 */
export function withAnswers(context: ViewContext, given: { readonly [name: string]: Json }): Reading {
  const { document } = context;
  // Nobody mends anything here, so nothing is checked.
  const session = createSession({ document, answers: given, validate: () => [] });
  const answers = session.answers();
  return {
    context: { ...context, outline: session.outline, snapshot: () => session.getSnapshot() },
    answers,
  };
}
