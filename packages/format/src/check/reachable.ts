import { own, ownList, ownObject } from '../json.js';
import type { Schema } from '../outline.js';
import { joinPointer, pointerTokens, ROW } from '../pointer.js';
import type { CheckContext, Rule } from './context.js';
import type { Finding } from './finding.js';

/** The names that the layout's items lead through; `asked` where one of them is a question of its own. */
interface Branch {
  readonly inner: Map<string, Branch>;
  asked: boolean;
}

/** Every property that the data schema requires has an item that asks for it: else nobody could ever send the form. */
export const reachable: Rule = (context) => {
  const root: Branch = { inner: new Map(), asked: false };
  for (const { item } of context.entries) {
    if (item?.pointer !== undefined) grow(root, pointerTokens(item.pointer)).asked = true;
  }
  return unreached(root, context.resolver.resolve(context.document.data), '', context);
};

function grow(root: Branch, tokens: readonly string[]): Branch {
  let branch = root;
  for (const token of tokens) {
    let next = branch.inner.get(token);
    if (!next) branch.inner.set(token, (next = { inner: new Map(), asked: false }));
    branch = next;
  }
  return branch;
}

function* unreached(
  branch: Branch,
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Generator<Finding> {
  for (const name of ownList(schema, 'required')) {
    if (typeof name !== 'string' || branch.inner.has(name)) continue;
    const missing = joinPointer(pointer, name);
    yield {
      code: 'unreachable-required',
      severity: 'error',
      path: '/data',
      message: `The data schema requires \`${missing}\`, but no layout item asks for it. Add an item with \`"answer": "${missing}"\`, or take \`${name}\` out of \`required\`.`,
    };
  }
  for (const [name, inner] of branch.inner) {
    if (inner.inner.size === 0) continue;
    const next = name === ROW ? own(schema, 'items') : own(ownObject(schema, 'properties'), name);
    yield* unreached(
      inner,
      context.resolver.resolve(next),
      `${pointer}/${name === ROW ? ROW : joinPointer('', name).slice(1)}`,
      context,
    );
  }
}
