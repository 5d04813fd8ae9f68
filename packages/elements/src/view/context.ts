import type { FormDocument, Outline, QuestionType, Words } from '@coform/format';
import type { ItemState, Snapshot } from '@coform/engine';
import type { DrawnType } from '../questions/question-types.js';
import type { WordKey } from '../words/interface-words.js';

/** What drawing needs to know beyond an item's own state. The same object as long as nothing in it changes. */
export interface ViewContext {
  readonly document: FormDocument;
  readonly outline: Outline;
  /** Language that was asked for; `words.language` is the one they are shown in. */
  readonly language?: string;
  /** Words of the form document in the person's language. */
  readonly words: Words;
  /** A word of the interface in the person's language. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The error message of an item's issue. */
  readonly message: (state: ItemState) => string;
  /** Prefix that keeps ids apart when several forms stand in one tree of nodes. */
  readonly prefix: string;
  /** Heading level of the form's title, 1 to 5. */
  readonly headingLevel: number;
  readonly snapshot: () => Snapshot;
  /** Some words that are shown were translated by a computer and checked by nobody. */
  readonly hasDrafts?: boolean;
  /** Address of the pictures that Easy Read words name, one file of `<symbol>`s; without it none are shown. */
  readonly pictures?: string | undefined;
  /** A script drives what is drawn. Without one, controls that need it are shown as plain ones. */
  readonly scripted?: boolean;
  /** The question type of that name; a plain text box where there is none, so that nobody is kept from answering. */
  readonly type: (name: QuestionType) => DrawnType;
  /**
   * The live place of another item: what a group or a row puts where its items stand. With `by`, which must be the same
   * function each time, the item is drawn in another way than its type does.
   */
  readonly place: (key: string, by?: ItemDrawing) => unknown;
}

export type ItemDrawing = (state: ItemState, context: ViewContext) => unknown;

/** The id of an item's element: unique in the tree, the same for the same item, never made of a document's words. */
export function idOf(context: Pick<ViewContext, 'prefix'>, key: string, part = ''): string {
  return `${context.prefix}-${key.replaceAll('/', '_')}${part && `-${part}`}`;
}
