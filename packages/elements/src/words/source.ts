import type { Catalogue } from './catalogue.js';
import { enGB } from './interface-words.js';
import { messagesEnGB } from './messages.js';
import { typeWords } from './types/index.js';

/**
 * All there is to translate: the English of the interface, of error messages and of every question type. For tools and
 * tests; an element carries only {@link sourceWords} of the types it draws.
 */
export const allSourceWords: Catalogue = { ...enGB, ...messagesEnGB, ...typeWords };
