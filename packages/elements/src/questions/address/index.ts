import { partToMend } from '../../view/part-views.js';
import { addressWords } from '../../words/types/address.js';
import type { QuestionType } from '../question-type.js';
import { addressTemplate } from './template.js';
import { addressView, partsOf, type AddressView } from './view-model.js';

/** A UK address in the lines people write on letters. */
export const address: QuestionType<AddressView> = {
  viewModel: addressView,
  template: addressTemplate,
  messages: [
    '*.required',
    'address.required.line1',
    'address.required.town',
    'address.required.postcode',
    'address.maxLength',
    'postcode.format',
  ],
  words: addressWords,
  focusId: (state, context) => partToMend(state, context, partsOf(state)[0] ?? ''),
  grouped: true,
};
