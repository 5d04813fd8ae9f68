import { createWords } from '@coform/format';
import { say } from './first-words.js';
import type { ViewContext } from '../view/context.js';

/**
 * The same form in the words that it was written in, whatever language the person reads it in: for papers that staff
 * read. What the person typed stays as it is.
 */
export const asAuthored = (context: ViewContext): ViewContext => ({
  ...context,
  words: createWords(context.document, { outline: context.outline }),
  say,
});
