import type { FormDocument, Journey, Outline, OutlineItem } from '@coform/format';
import type { Issue, Validate } from '@coform/validation';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * What stands in the control, as the person left it. Text for single boxes and choices (`''` is empty; a choice is the
 * option's value as text; yes-no and consent are `'true'`/`'false'`); a list of option values for checkboxes; named
 * parts for a date (`{day, month, year}`).
 */
export type ViewValue = string | readonly string[] | { readonly [part: string]: string };

/** What one item is like at one moment. Never changes; the same object as long as nothing about the item changes. */
export interface ItemState {
  /** Unique in the form: the linkId, or `<repeat>/<rowId>/<linkId>` inside a repeating group. */
  readonly key: string;
  readonly item: OutlineItem;
  /** JSON Pointer of the answer at this moment (`/people/0/name`); absent for groups and displays. */
  readonly pointer?: string | undefined;
  /** Its conditions and those of everything it stands in hold. What is not relevant is neither shown nor sent. */
  readonly relevant: boolean;
  readonly viewValue: ViewValue;
  /** Typed answer; absent when empty or unparseable. Lists are given for repeats by their rows, not here. */
  readonly answer?: Json | undefined;
  /** Of a total: how many of the questions that it is made of have no answer yet. */
  readonly left?: number | undefined;
  /** Something is typed that has no answer, such as 31 in the month box. It is kept and shown as typed. */
  readonly unparseable: boolean;
  readonly touched: boolean;
  readonly dirty: boolean;
  readonly prefilled: boolean;
  /** Issues to show now: empty until feedback may show. At most the first one is shown. */
  readonly feedback: readonly ItemIssue[];
  /** Keys of the items inside a group, in order. */
  readonly children: readonly string[];
  /** Rows of a repeating group: at least one, which may be empty, wherever the list may have any. */
  readonly rows: readonly Row[];
}

/** An issue of one item. `params.part` names the part to mend (`'month'`) where the control has parts. */
export interface ItemIssue extends Issue {
  readonly key: string;
}

export interface Row {
  /** Never reused while the session lives, so that views can follow a row when others go. */
  readonly id: string;
  readonly children: readonly string[];
  /** Nothing stands in any of its controls. */
  readonly blank: boolean;
}

export type TaskStatus = 'not-started' | 'in-progress' | 'done' | 'cannot-start-yet' | 'problem';

export interface TaskState {
  readonly linkId: string;
  readonly status: TaskStatus;
  readonly relevant: boolean;
  /** Relevant pages that have something relevant on them. Without any, the task is not relevant. */
  readonly pages: readonly string[];
}

/** Where the person is. `page` is a page's linkId. */
export type Place =
  | { readonly at: 'tasks' }
  | { readonly at: 'page'; readonly page: string }
  | { readonly at: 'check' }
  | { readonly at: 'sent' };

export type Sending = 'idle' | 'sending' | 'failed' | 'sent';

/** The whole journey at one moment. Frozen; the same object as long as nothing changed. What is in it never changes. */
export interface Snapshot {
  /** Grows by one with every change. */
  readonly version: number;
  readonly journey: Journey;
  readonly place: Place;
  readonly tasks: readonly TaskState[];
  /** linkIds of the relevant pages that have something relevant on them, in order. */
  readonly pages: readonly string[];
  /**
   * What the error summary lists: one issue for each item, in page order, then those of no item (key `''`). They stay
   * until the next Continue or Send, or until their question is gone. A new list after every one that fails.
   */
  readonly problems: readonly ItemIssue[];
  readonly sending: Sending;
  /** A row that was just removed and can be put back. */
  readonly undo?: { readonly key: string; readonly row: string } | undefined;
  /** The row that was moved last, and by how much. Another object after every move. */
  readonly moved?: { readonly key: string; readonly row: string; readonly step: -1 | 1 } | undefined;
  /** Private answers are part of what is sent (the person chose so). */
  readonly includePrivate: boolean;
  /** State of one item, or undefined when no such item (or row) exists. */
  item(key: string): ItemState | undefined;
  /** Keys of a page's top-level items, relevant or not. */
  pageItems(page: string): readonly string[];
}

/** What the person asks of the engine. Anything that makes no sense at the moment is ignored. */
export type Request =
  | { readonly type: 'input'; readonly key: string; readonly viewValue: ViewValue }
  | { readonly type: 'leave'; readonly key: string }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly to: Place }
  /** From check-your-answers: mend one item's page; Continue then returns to check-your-answers. */
  | { readonly type: 'change'; readonly key: string }
  | { readonly type: 'add-row'; readonly key: string }
  | { readonly type: 'remove-row'; readonly key: string; readonly row: string }
  /** One place up (-1) or down (1) in its list. */
  | { readonly type: 'move-row'; readonly key: string; readonly row: string; readonly step: -1 | 1 }
  | { readonly type: 'undo' }
  | { readonly type: 'include-private'; readonly include: boolean }
  /** Validates every page; with problems goes to the first page that has one, else `sending` becomes 'sending'. */
  | { readonly type: 'submit' }
  | { readonly type: 'sent' }
  | { readonly type: 'send-failed' }
  | { readonly type: 'reset' }
  | { readonly type: 'restore'; readonly saved: SavedProgress };

/** Everything needed to go on later. Plain JSON; holds answers, so whoever stores it must protect it. */
export interface SavedProgress {
  readonly form: string;
  readonly edition: string;
  readonly language: string;
  readonly started: string;
  /** Also what is not relevant now. Rows without an answer are `{}`, unless nobody began to fill in the list. */
  readonly answers: Json;
  /**
   * What stands in controls where the answer alone would not bring it back, by instance pointer: what cannot be read
   * (`31` in the month box), or is written in another way (`1,000`). Pointers count rows as shown, also empty ones.
   */
  readonly unparseable: { readonly [pointer: string]: ViewValue };
  readonly place: Place;
  readonly visited: readonly string[];
  readonly done: readonly string[];
}

/** What is sent. `answers` holds only relevant answers and validates against the published schema. */
export interface FormResponse {
  readonly form: string;
  readonly edition: string;
  readonly language: string;
  readonly status: 'completed' | 'in-progress';
  /** ISO 8601 instants in UTC. */
  readonly started: string;
  readonly authored: string;
  readonly answers: { readonly [name: string]: Json };
}

export interface SessionOptions {
  readonly document: FormDocument;
  /** Checks pruned answers against `document.data`; by default `compile(document.data)`. */
  readonly validate?: Validate;
  readonly answers?: { readonly [name: string]: Json };
  readonly journey?: Journey;
  /** Language the person reads, for the response. Default: the document's. */
  readonly language?: string;
  /** Time source, for tests. */
  readonly now?: () => Date;
}

/** As {@link SessionOptions}, with a validator of the caller's. */
export type StartOptions = SessionOptions & { readonly validate: Validate };

/** `keys`: items whose state changed. `structure`: place, pages, tasks, rows, problems or sending changed. */
export interface Change {
  readonly snapshot: Snapshot;
  readonly keys: ReadonlySet<string>;
  readonly structure: boolean;
}

export type Listener = (change: Change) => void;

/** A person's journey through one form, without any display. */
export interface Session {
  readonly document: FormDocument;
  readonly outline: Outline;
  getSnapshot(): Snapshot;
  /** Called once per dispatch that changed something. Returns the function that ends it; so does `signal`. */
  subscribe(listener: Listener, options?: { readonly signal?: AbortSignal }): () => void;
  dispatch(request: Request): void;
  /**
   * Relevant answers only, typed; private ones unless told otherwise. Fits the published schema once nothing is left to
   * mend, so an object that must be there is, even when it is empty. Checks the form: not for every keystroke.
   */
  answers(options?: { readonly withoutPrivate?: boolean }): { readonly [name: string]: Json };
  /** Everything that is left to mend now, shown or not, in no order. Checks the form: not for every keystroke. */
  issues(): readonly ItemIssue[];
  save(): SavedProgress;
  response(): FormResponse;
}
