import type { ItemState } from '@coform/engine';
import type { QuestionType as TypeName } from '@coform/format';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';
import type { QuestionType } from './question-type.js';

/** A type as the shell handles it: what passes between its view model and its template is its own affair. */
export interface DrawnType extends Omit<QuestionType, 'viewModel' | 'template'> {
  draw(state: ItemState, context: ViewContext, heading: number): TemplateResult;
}

/** The types that an element can draw. An element with a document of its own carries only what that needs. */
export type QuestionTypes = Readonly<Partial<Record<TypeName, DrawnType>>> & { readonly text: DrawnType };

export const drawn = <View>({ viewModel, template, ...rest }: QuestionType<View>): DrawnType => ({
  ...rest,
  draw: (state, context, heading) => template(viewModel(state, context, heading)),
});
