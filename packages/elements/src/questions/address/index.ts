import { partToMend } from '../../view/part-views.js';
import type { QuestionType } from '../question-type.js';
import { addressTemplate } from './template.js';
import { addressView, partsOf, type AddressView } from './view-model.js';

/** A UK address in the lines people write on letters. */
export const address: QuestionType<AddressView> = {
  viewModel: addressView,
  template: addressTemplate,
  messages: ['*.required', 'postcode.format', '*.maxLength'],
  focusId: (state, context) => partToMend(state, context, partsOf(state)[0] ?? ''),
  grouped: true,
};
