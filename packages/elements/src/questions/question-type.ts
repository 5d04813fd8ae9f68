import type { TemplateResult } from 'lit/html.js';
import type { ItemState, Snapshot, ViewValue } from '@coform/engine';
import type { ViewContext } from '../view/context.js';
import type { Catalogue } from '../words/catalogue.js';
import type { MessageKey } from '../words/messages.js';

/** One question on the page, for a type that does more with the person's acts than to take what stands in its controls. */
export interface QuestionBox {
  /** The node that has `data-behaves`. */
  readonly node: HTMLElement;
  readonly state: ItemState;
  readonly context: ViewContext;
  /** What the person has entered now, as if it stood in a control. */
  readonly enter: (viewValue: ViewValue) => void;
  /** Tells a person who does not see the screen, politely. */
  readonly say: (words: string) => void;
  /** Gives focus to the first node in the box that fits, once it is drawn. */
  readonly focus: (selector: string) => void;
}

/** How one type of question is shown: state → view model (plain data) → one template. */
export interface QuestionType<View = unknown> {
  readonly viewModel: (state: ItemState, context: ViewContext, heading: number) => View;
  readonly template: (view: View) => TemplateResult;
  /** Every message the type can show, so that a group can read and change each one. */
  readonly messages: readonly MessageKey[];
  /** English that only this type needs; an element that does not draw the type does not carry it. */
  readonly words?: Catalogue;
  /** Style rules that only this type needs. */
  readonly styles?: string;
  /** Id of the control that an error-summary link leads to. */
  readonly focusId: (state: ItemState, context: ViewContext) => string;
  /**
   * Hears `keydown`, `input`, `change`, `click`, `focusout` and pointer events inside a node with `data-behaves` (its
   * value is the question's key). Gives true when nothing else is to be made of the event.
   */
  readonly behave?: (event: Event, box: QuestionBox) => boolean | undefined;
  /**
   * What to tell a person who does not see the screen when the item was `was` before a change, in the snapshot `before`.
   * Empty when the change speaks for itself.
   */
  readonly announce?: (state: ItemState, was: ItemState, before: Snapshot, context: ViewContext) => string;
  /** What it tells follows from what is typed elsewhere, so it waits until typing rests. */
  readonly follows?: boolean;
  /** True where several controls share a legend instead of one label. */
  readonly grouped?: boolean;
}
