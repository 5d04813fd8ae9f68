/** The question types, each by itself: an element with a document of its own carries only what that needs. */
export { checkboxes } from './checkboxes/index.js';
export { date } from './date/index.js';
export { display } from './display/index.js';
export { drawn, type DrawnType, type QuestionTypes } from './question-types.js';
export { email } from './email/index.js';
export { group } from './group/index.js';
export { nhsNumber } from './nhs-number/index.js';
export { number } from './number/index.js';
export { postcode } from './postcode/index.js';
export type { QuestionType } from './question-type.js';
export { radios } from './radios/index.js';
export { allTypes, questionTypeNames } from './registry.js';
export { repeatingGroup } from './repeat/index.js';
export { select } from './select/index.js';
export { telephone } from './telephone/index.js';
export { text } from './text/index.js';
export { textarea } from './textarea/index.js';
export { yesNo } from './yes-no/index.js';
