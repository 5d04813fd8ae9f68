import type { OutlineItem, OutlinePage, OutlineTask } from '@coform/format';
import type { Kind } from '../answers/kind.js';
import type { ItemIssue, ItemState, ViewValue } from '../types.js';

/** Whatever can be relevant or not: a task, a page, or an item (once for each row). */
export interface Entry {
  readonly outline: OutlineTask | OutlinePage | OutlineItem;
  readonly parent: Entry | undefined;
  readonly kids: readonly Entry[];
  /** Higher than that of everything its relevance rests on. */
  readonly level: number;
  /** The items its conditions read, in the conditions' order. */
  reads: readonly (ItemNode | undefined)[];
  relevant: boolean;
}

export interface TaskNode extends Entry {
  readonly outline: OutlineTask;
  readonly kids: PageNode[];
}

export interface PageNode extends Entry {
  readonly outline: OutlinePage;
  readonly parent: TaskNode;
  readonly kids: ItemNode[];
  /** How many of its top-level items are relevant. A page without any is passed over. */
  shown: number;
}

export interface ItemNode extends Entry {
  readonly outline: OutlineItem;
  readonly key: string;
  readonly slot: number;
  readonly page: PageNode;
  /** The row it stands in. */
  readonly row: RowNode | undefined;
  readonly kids: ItemNode[];
  readonly kind: Kind | undefined;
  /** Pointer and property names from the row, or from the whole answers. */
  readonly pointer: string;
  readonly path: readonly string[];
  /** Entries whose conditions read it. */
  readonly readers: Set<Entry>;
  rows: readonly RowNode[];
  state: ItemState;
  initial: ViewValue;
}

export interface RowNode {
  readonly id: string;
  readonly repeat: ItemNode;
  readonly kids: readonly ItemNode[];
  readonly byLinkId: ReadonlyMap<string, ItemNode>;
}

export const NONE: readonly never[] = Object.freeze([]);
export const NO_ISSUES: readonly ItemIssue[] = NONE;

/** What stands directly in an entry: items of a group, or of all rows. */
export const childrenOf = (entry: Entry): readonly Entry[] =>
  'rows' in entry ? [...entry.kids, ...(entry as ItemNode).rows.flatMap(({ kids }) => kids)] : entry.kids;

/** Items and all that stands in them, in the order of the form. */
export function* allItems(items: readonly ItemNode[]): Generator<ItemNode> {
  for (const item of items) {
    yield item;
    yield* allItems(childrenOf(item) as readonly ItemNode[]);
  }
}
