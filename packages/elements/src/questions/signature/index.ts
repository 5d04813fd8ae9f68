import { partToMend } from '../../view/part-views.js';
import { signatureWords } from '../../words/types/signature.js';
import type { QuestionType } from '../question-type.js';
import { signatureBehaviour } from './behave.js';
import { signatureStyles } from './styles.js';
import { signatureTemplate } from './template.js';
import { signatureView, type SignatureView } from './view-model.js';

/** A signature or another drawing, with a typed one that counts as much. */
export const signature: QuestionType<SignatureView> = {
  viewModel: signatureView,
  template: signatureTemplate,
  behave: signatureBehaviour,
  messages: ['signature.required', '*.maxLength'],
  words: signatureWords,
  styles: signatureStyles,
  focusId: (state, context) => partToMend(state, context, 'typed'),
  grouped: true,
};
