import type { Json } from '../types.js';
import { pathOf, putValue, valueAt, type JsonObject } from './json.js';
import type { ItemNode } from './node.js';
import { areBlank, openRows } from './open-rows.js';

/** The item of every place in the answers, also of those where nothing was answered. */
export type Places = Map<string, ItemNode>;

/** `all`: also what is not relevant, and rows without answers, so that rows keep their places. */
export type Extent = 'all' | 'relevant' | 'not-private';

/** The answers of some items as one value; undefined where there is none. `base` is the pointer of their row. */
export function gather(
  items: readonly ItemNode[],
  extent: Extent = 'relevant',
  places: Places = new Map(),
  base = '',
): JsonObject | undefined {
  const holder: JsonObject = {};
  const collect = (nodes: readonly ItemNode[], hidden = false): void => {
    for (const node of nodes) {
      const { outline, relevant, pointer } = node;
      const place = base + pointer;
      const isPrivate = extent === 'not-private' && outline.layout.private === true;
      const leftOut = hidden || isPrivate;
      // Several items may share a place; the relevant one speaks for it.
      if (pointer && (relevant || !places.has(place))) places.set(place, node);
      const isList = outline.kind === 'repeat';
      const answer = isList ? listOf(node, extent, places, place) : node.state.answer;
      if (pointer && answer !== undefined && !leftOut) {
        const path = ['value', ...pathOf(pointer)];
        if (relevant || (extent === 'all' && valueAt(holder, path) === undefined))
          putValue(holder, path, answer);
      }
      if (!isList) collect(node.kids, leftOut);
    }
  };
  collect(items);
  return holder.value as JsonObject | undefined;
}

/** The rows of a repeat that hold an answer. Rows that it starts with, and in which nothing was typed, are none. */
export function listOf(
  repeat: ItemNode,
  extent: Extent = 'relevant',
  places: Places = new Map(),
  base = '',
): Json[] | undefined {
  const { rows } = repeat;
  const list: Json[] = [];
  const all = extent === 'all';
  if (all && rows.length === openRows(repeat) && areBlank(rows)) return undefined;
  for (const { kids } of rows) {
    const inRow: Places = new Map();
    const row = gather(kids, extent, inRow, `${base}/${list.length}`);
    if (row === undefined && !all) continue;
    list.push(row ?? {});
    for (const [place, node] of inRow) places.set(place, node);
  }
  return all || list[0] !== undefined ? list : undefined;
}
