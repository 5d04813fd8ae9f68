import type { Form } from './form.js';
import { isItem, NONE, type Entry, type ItemNode } from './node.js';
import { patch } from './state.js';
import { itemRead } from './tree.js';

/** Digits that are kept: those of 0.1 + 0.2 beyond them are not the person's. */
const DIGITS = 12;

export const isTotal = (entry: Entry): entry is ItemNode =>
  isItem(entry) && entry.outline.kind === 'question' && entry.outline.type === 'total';

/** The questions that a total is made of and that are asked now: in its own row, or outside of all rows. */
export const partsOf = (form: Form, total: ItemNode): ItemNode[] =>
  (total.outline.layout.calculate?.of ?? NONE)
    .map((linkId) => itemRead(form, total, linkId))
    .filter((part) => part !== undefined)
    .filter(({ relevant }) => relevant);

/**
 * Works out a total anew. A sum and a mean wait until everything that is asked is answered, since half a score would
 * read as a low one. Says whether the answer became another one.
 */
export function reckon(form: Form, total: ItemNode): boolean {
  const { op } = total.outline.layout.calculate ?? {};
  const parts = partsOf(form, total);
  const answers = parts.map(({ state }) => state.answer).filter((answer) => answer !== undefined);
  const numbers = answers.filter((answer) => typeof answer === 'number');
  const sum = numbers.reduce((one, other) => one + other, 0);
  const whole = numbers.length === parts.length;
  const result = op === 'count' ? answers.length : !whole ? NaN : op === 'mean' ? sum / numbers.length : sum;
  const answer =
    answers[0] !== undefined && isFinite(result) ? Number(result.toPrecision(DIGITS)) : undefined;
  const before = total.state.answer;
  patch(form, total, { answer, left: parts.length - (op === 'count' ? answers : numbers).length });
  return answer !== before;
}
