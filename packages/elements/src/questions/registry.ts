import { coreTypes } from './core-types.js';
import { moreTypes } from './more-types.js';
import type { QuestionTypes } from './question-types.js';

/** Every question type that a document can name. */
export const allTypes: QuestionTypes = { ...coreTypes, ...moreTypes };

/** Names of all types. */
export const questionTypeNames: readonly string[] = Object.keys(allTypes);
