import type { OutlineItem, OutlinePage, OutlineTask } from '@coform/format';
import type { Kind } from '../answers/kind.js';
import type { ItemState, ViewValue } from '../types.js';

/** Whatever can be relevant or not: a task, a page, or an item (once for each row). */
export interface Entry {
  readonly outline: OutlineTask | OutlinePage | OutlineItem;
  readonly parent?: Entry;
  /** What stands directly in it: for a repeat, the items of all its rows. */
  readonly kids: readonly Entry[];
  /** The row it stands in. */
  readonly row?: RowNode | undefined;
  relevant: boolean;
}

export interface TaskNode extends Entry {
  readonly outline: OutlineTask;
  kids: readonly PageNode[];
}

export interface PageNode extends Entry {
  readonly outline: OutlinePage;
  readonly parent: TaskNode;
  kids: readonly ItemNode[];
  /** How many of its top-level items are relevant. A page without any is passed over. */
  shown: number;
  visited?: boolean | undefined;
  /** It was continued from without an issue. */
  done?: boolean | undefined;
  /** The last check found something in it; so did the last attempt to send, and it was not mended since. */
  faulty?: boolean | undefined;
  wrong?: boolean | undefined;
}

export interface ItemNode extends Entry {
  readonly outline: OutlineItem;
  readonly page: PageNode;
  kids: readonly ItemNode[];
  readonly kind: Kind | undefined;
  /** From the row, or from the whole answers; empty where it has no answer. */
  readonly pointer: string;
  /** Entries whose conditions read it, and totals that are made of it. */
  readers: Set<Entry> | undefined;
  rows: readonly RowNode[];
  state: ItemState;
  initial: ViewValue;
}

export interface RowNode {
  readonly id: string;
  readonly repeat: ItemNode;
  kids: readonly ItemNode[];
}

export const NONE: readonly never[] = [];

/** Whether an entry is an item, and no task or page. */
export const isItem = (entry: Entry): entry is ItemNode => 'rows' in entry;

/** Entries and all that stands in them, in the order of the form. */
export function within<T extends Entry>(entries: readonly T[], all: T[] = []): T[] {
  for (const entry of entries) {
    all.push(entry);
    within(entry.kids as readonly T[], all);
  }
  return all;
}

/** All top-level items of the form. */
export const itemsOf = (pages: readonly PageNode[]): ItemNode[] => pages.flatMap(({ kids }) => kids);
