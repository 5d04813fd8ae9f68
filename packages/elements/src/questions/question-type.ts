import type { TemplateResult } from 'lit/html.js';
import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../view/context.js';
import type { MessageKey } from '../words/messages.js';

/** How one type of question is shown: state → view model (plain data) → one template. */
export interface QuestionType<View = unknown> {
  readonly viewModel: (state: ItemState, context: ViewContext, heading: number) => View;
  readonly template: (view: View) => TemplateResult;
  /** Every message the type can show, so that a group can read and change each one. */
  readonly messages: readonly MessageKey[];
  /** Id of the control that an error-summary link leads to. */
  readonly focusId: (state: ItemState, context: ViewContext) => string;
  /** True where several controls share a legend instead of one label. */
  readonly grouped?: boolean;
}
