import type { FormDocument, Journey } from '@coform/format';
import type { Validate } from '@coform/validation';
import type { ItemState, Snapshot } from '../types.js';
import { NONE, type ItemNode, type PageNode, type TaskNode } from './node.js';

/** What items were like before a change, and the change after it. */
export interface Past extends Map<string, ItemState | undefined> {
  next?: Past;
}

/** What a snapshot says of the journey, as it will be at the end of the change. */
type Draft = { -readonly [Name in keyof Omit<Snapshot, 'version' | 'item' | 'pageItems'>]: Snapshot[Name] };

/** Everything that changes while one form is filled in. Each file beside this one changes its own part. */
export interface Form {
  readonly document: FormDocument;
  readonly validate: Validate;
  readonly journey: Journey;
  tasks: readonly TaskNode[];
  pages: readonly PageNode[];
  /** Every item that stands in the form now, by key. */
  readonly nodes: Map<string, ItemNode>;
  readonly now: Draft;
  /** Of the change that is being made. */
  past: Past;
  /** The page that the person is on. */
  page: PageNode | undefined;
  lastRow: number;
  /** Puts the row back that was removed last. */
  putRowBack: () => void;
  started: string;
  /** Continue leads back to check-your-answers. */
  returning: boolean;
  /** The answers were found valid and have not changed since. */
  passed: boolean;
  /** Tasks and pages have to be looked at again. */
  stale: boolean;
}

/** A form in which nothing stands yet; the start of the journey sets the rest. */
export const newForm = (document: FormDocument, validate: Validate, journey: Journey): Form =>
  ({
    document,
    validate,
    journey,
    nodes: new Map(),
    now: { journey, tasks: NONE, pages: NONE },
    past: new Map(),
    lastRow: 0,
  }) as unknown as Form;
