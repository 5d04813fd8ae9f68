import type { FormDocument, Journey, Outline } from '@coform/format';
import type { Validate } from '@coform/validation';
import type { ItemIssue, ItemState, Place, Sending } from '../types.js';
import type { Chunks } from './chunks.js';
import type { ItemNode, PageNode, RowNode, TaskNode } from './node.js';

/** Hears how much work is done, for tests of the absence of work. */
export interface Probe {
  evaluated?(): void;
  copied?(entries: number): void;
}

/** Everything that changes while one form is filled in. Each file beside this one changes its own part. */
export interface Form {
  readonly document: FormDocument;
  readonly outline: Outline;
  readonly validate: Validate;
  readonly journey: Journey;
  readonly levels: ReadonlyMap<object, number>;
  readonly probe: Probe;

  readonly tasks: TaskNode[];
  readonly pages: PageNode[];
  /** Every item that stands in the form now, by key. */
  readonly nodes: Map<string, ItemNode>;
  /** Slot of every key there ever was: old snapshots are read by it. */
  readonly slots: Map<string, number>;
  readonly states: Chunks<ItemState>;
  /** States at the start of the change, of those items that changed. */
  readonly before: Map<string, ItemState | undefined>;
  lastRow: number;

  place: Place;
  problems: readonly ItemIssue[];
  sending: Sending;
  removed: { readonly row: RowNode; readonly index: number } | undefined;
  includePrivate: boolean;
  started: string;
  readonly visited: Set<string>;
  /** Pages that were continued from without an issue. */
  readonly done: Set<string>;
  /** Pages in which the last check found something; the last attempt to send, unless mended since. */
  faulty: ReadonlySet<string | undefined>;
  wrong: Set<string | undefined>;
  /** Continue leads back to check-your-answers. */
  returning: boolean;
  /** The answers were found valid and have not changed since. */
  passed: boolean;
  /** Tasks and pages have to be looked at again; rows came or went. */
  journeyChanged: boolean;
  rowsChanged: boolean;
}
