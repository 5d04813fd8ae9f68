import { isFilled, isSame, parsed } from '../answers/view-value.js';
import type { ItemState, ViewValue } from '../types.js';
import type { Form } from './form.js';
import { NONE, type ItemNode } from './node.js';

type Patch = { readonly [Name in keyof ItemState]?: ItemState[Name] | undefined };

/** Changes an item's state. It stays the same object when it says nothing new. */
export function patch(form: Form, node: ItemNode, change: Patch): void {
  const names = Object.keys(change) as (keyof Patch)[];
  if (names.every((name) => isSame(node.state[name], change[name]))) return;
  // What was made in this change may be changed on: nobody has seen it.
  if (remember(form, node.state.key) === node.state) node.state = { ...node.state };
  Object.assign(node.state, change);
}

/** Keeps what a key stood for until this change, and gives it. */
export function remember({ past, nodes }: Form, key: string): ItemState | undefined {
  if (!past.has(key)) past.set(key, nodes.get(key)?.state);
  return past.get(key);
}

/** Puts a view value into a control. Says whether the answer became another one. */
export function write(form: Form, node: ItemNode, viewValue: ViewValue, more?: Patch): boolean {
  const before = node.state.answer;
  const { answer, issue } = parsed(node.kind!, viewValue, node.outline);
  const dirty = !isSame(viewValue, node.initial);
  patch(form, node, { viewValue, answer, unparseable: !!issue, dirty, ...more });
  return !isSame(before, answer);
}

/** Puts in what the item starts with, as if nobody had been here. */
export function begin(form: Form, node: ItemNode, viewValue: ViewValue): void {
  const prefilled = isFilled(viewValue);
  node.initial = viewValue;
  write(form, node, viewValue, { touched: false, prefilled, feedback: NONE });
  if (prefilled) node.page.visited = true;
}
