import type { ItemState } from '@coform/engine';
import type { QuestionType as TypeName } from '@coform/format';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../view/context.js';
import { checkboxes } from './checkboxes/index.js';
import { date } from './date/index.js';
import { display } from './display/index.js';
import { email } from './email/index.js';
import { group } from './group/index.js';
import { nhsNumber } from './nhs-number/index.js';
import { number } from './number/index.js';
import { postcode } from './postcode/index.js';
import type { QuestionType } from './question-type.js';
import { radios } from './radios/index.js';
import { repeatingGroup } from './repeat/index.js';
import { select } from './select/index.js';
import { telephone } from './telephone/index.js';
import { text } from './text/index.js';
import { textarea } from './textarea/index.js';
import { yesNo } from './yes-no/index.js';

/** A type as the shell handles it: what passes between its view model and its template is its own affair. */
export interface DrawnType extends Omit<QuestionType, 'viewModel' | 'template'> {
  draw(state: ItemState, context: ViewContext, heading: number): TemplateResult;
}

const drawn = <View>({ viewModel, template, ...rest }: QuestionType<View>): DrawnType => ({
  ...rest,
  draw: (state, context, heading) => template(viewModel(state, context, heading)),
});

const plainText = drawn(text);
const types: ReadonlyMap<TypeName, DrawnType> = new Map<TypeName, DrawnType>([
  ['text', plainText],
  ['textarea', drawn(textarea)],
  ['radios', drawn(radios)],
  ['checkboxes', drawn(checkboxes)],
  ['select', drawn(select)],
  ['yes-no', drawn(yesNo)],
  ['date', drawn(date)],
  ['email', drawn(email)],
  ['telephone', drawn(telephone)],
  ['nhs-number', drawn(nhsNumber)],
  ['postcode', drawn(postcode)],
  ['number', drawn(number)],
  ['group', drawn(group)],
  ['repeat', drawn(repeatingGroup)],
  ['display', drawn(display)],
]);

/** The question type of that name; a plain text box where there is none, so that nobody is kept from answering. */
export function questionType(name: TypeName): DrawnType {
  return types.get(name) ?? plainText;
}

/** Names of all types that are drawn by their own template. */
export const questionTypeNames: readonly TypeName[] = [...types.keys()];
