import { isFilled, isSame, parsed } from '../answers/view-value.js';
import type { ItemState, ViewValue } from '../types.js';
import type { Form } from './form.js';
import { NONE, type ItemNode } from './node.js';

type Patch = { readonly [Name in keyof ItemState]?: ItemState[Name] | undefined };

/** Changes an item's state. It stays the same object when it says nothing new. */
export function patch(form: Form, node: ItemNode, change: Patch): void {
  const entries = Object.entries(change) as [keyof ItemState, unknown][];
  if (entries.every(([name, value]) => isSame(node.state[name], value))) return;
  const next = { ...node.state, ...change };
  if (next.answer === undefined) delete next.answer;
  keep(form, node, Object.freeze(next as ItemState));
}

/** Puts an item's state into the form, or takes it out. */
export function keep(form: Form, node: ItemNode, state: ItemState | undefined): void {
  const { key, slot } = node;
  if (!form.before.has(key)) form.before.set(key, form.nodes.get(key)?.state);
  if (state) {
    node.state = state;
    form.nodes.set(key, node);
  } else {
    form.nodes.delete(key);
  }
  form.states.set(slot, state);
}

/** Takes what is said of an item out of the error summary, when there is nothing left to mend. */
export function forgetProblems(form: Form, { key }: ItemNode): void {
  if (form.problems.some((problem) => problem.key === key)) {
    form.problems = form.problems.filter((problem) => problem.key !== key);
  }
}

/** Puts a view value into a control. Says whether the answer became another one. */
export function write(form: Form, node: ItemNode, viewValue: ViewValue): boolean {
  const { kind, state, initial, outline } = node;
  if (!kind) return false;
  const { answer, issue } = parsed(kind, viewValue, outline);
  patch(form, node, {
    viewValue,
    answer: Object.freeze(answer),
    unparseable: issue !== undefined,
    dirty: !isSame(viewValue, initial),
  });
  return !isSame(state.answer, answer);
}

/** Puts in what the item starts with, as if nobody had been here. */
export function begin(form: Form, node: ItemNode, viewValue: ViewValue): void {
  node.initial = viewValue;
  write(form, node, viewValue);
  const prefilled = node.kind !== undefined && isFilled(viewValue);
  patch(form, node, { touched: false, prefilled, feedback: NONE });
  if (prefilled) form.visited.add(node.page.outline.linkId);
}
