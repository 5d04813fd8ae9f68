import type { Json } from '../types.js';
import type { Form } from './form.js';
import { putValue, valueAt, type JsonObject } from './json.js';
import type { ItemNode } from './node.js';

export interface Gathering {
  /** Also what is not relevant, and rows without answers, so that rows keep their places. */
  readonly all?: boolean | undefined;
  readonly withoutPrivate?: boolean | undefined;
  /** Gets the item of every place in the answers, also of those where nothing was answered. */
  readonly places?: Map<string, ItemNode>;
}

/** The answers of some items as one value; undefined where there is none. */
export function gather(items: readonly ItemNode[], options: Gathering, base = ''): JsonObject | undefined {
  const holder: JsonObject = {};
  collect(items, holder, base, options);
  return holder.value as JsonObject | undefined;
}

/** All top-level items of the form. */
export const itemsOf = ({ pages }: Form): ItemNode[] => pages.flatMap(({ kids }) => kids);

function collect(
  items: readonly ItemNode[],
  holder: JsonObject,
  base: string,
  options: Gathering,
  hidden = false,
): void {
  const { all, withoutPrivate, places } = options;
  for (const node of items) {
    const { outline, relevant } = node;
    const leftOut = hidden || (withoutPrivate && outline.layout.private);
    const pointer = base + node.pointer;
    // Several items may share a place; the relevant one speaks for it.
    if (node.pointer && (relevant || !places?.has(pointer))) places?.set(pointer, node);
    const path = ['value', ...node.path];
    const answer = outline.kind === 'repeat' ? listOf(node, options, pointer) : node.state.answer;
    if (answer !== undefined && !leftOut && (relevant || (all && valueAt(holder, path) === undefined)))
      putValue(holder, path, answer);
    collect(node.kids, holder, base, options, leftOut);
  }
}

/** The rows of a repeat that hold an answer. */
export function listOf(repeat: ItemNode, options: Gathering, pointer = ''): Json[] | undefined {
  const list: Json[] = [];
  for (const { kids } of repeat.rows) {
    const places = new Map<string, ItemNode>();
    const row =
      gather(kids, { ...options, places }, `${pointer}/${list.length}`) ?? (options.all ? {} : undefined);
    if (row === undefined) continue;
    list.push(row);
    for (const [place, node] of places) options.places?.set(place, node);
  }
  return list.length > 0 || options.all ? list : undefined;
}
