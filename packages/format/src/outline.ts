import type {
  Condition,
  LayoutItem,
  LayoutPage,
  LayoutSection,
  QuestionType,
} from './generated/form-document.js';

/** One answer that can be chosen, from `oneOf: [{const, title, description}]` or `enum`. */
export interface Option {
  readonly value: string | number | boolean;
  /** Default wording; another locale may replace it (slot `option.<value>`). */
  readonly label: string;
  readonly hint?: string;
}

/** A JSON Schema as authored: an object of keywords. */
export type Schema = Readonly<Record<string, unknown>>;

export type Journey = 'one-page-at-a-time' | 'task-list' | 'single-page';

/** An item of the layout with everything resolved that does not change while a form is filled in. */
export interface OutlineItem {
  readonly linkId: string;
  readonly kind: 'question' | 'repeat' | 'group' | 'display';
  readonly type: QuestionType;
  /**
   * Where the answer is, as a JSON Pointer. Inside a repeating group the row is `{row}`: `/people/{row}/name`.
   * Absent for groups and displays.
   */
  readonly pointer?: string;
  /** The subschema of the answer with local `$ref`s followed. */
  readonly schema?: Schema;
  readonly options?: readonly Option[];
  /** The data schema lists the property as `required` in its parent object. */
  readonly required: boolean;
  readonly items: readonly OutlineItem[];
  /** linkId of the page, and of the repeating group, that hold this item. */
  readonly page: string;
  readonly repeat?: string;
  /** Own conditions only; an item is relevant when its own hold and every ancestor is relevant. */
  readonly enableWhen: readonly Condition[];
  readonly enableBehavior: 'all' | 'any';
  /** As authored; a synthetic one where the layout is derived. */
  readonly layout: LayoutItem;
}

export interface OutlinePage {
  readonly linkId: string;
  readonly task: string;
  readonly items: readonly OutlineItem[];
  readonly enableWhen: readonly Condition[];
  readonly enableBehavior: 'all' | 'any';
  readonly layout: LayoutPage;
}

/** A line of the task list: a section with its pages, or a page that stands alone. */
export interface OutlineTask {
  readonly linkId: string;
  readonly pages: readonly OutlinePage[];
  readonly enableWhen: readonly Condition[];
  readonly enableBehavior: 'all' | 'any';
  readonly disabledDisplay: 'hidden' | 'protected';
  readonly layout: LayoutSection | LayoutPage;
}

/** A form document's journey, resolved once: what the engine and the elements walk. */
export interface Outline {
  readonly journey: Journey;
  readonly tasks: readonly OutlineTask[];
  /** All pages of all tasks, in order. */
  readonly pages: readonly OutlinePage[];
  /** Every item by linkId (not sections and pages). */
  readonly items: ReadonlyMap<string, OutlineItem>;
}
