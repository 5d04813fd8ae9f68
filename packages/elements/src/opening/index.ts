export { OpeningElement } from './opening-element.js';
export type { FirstTypes } from './still-context.js';
export { openingWords, type OpeningWords } from './opening-words.js';
export { textBlocks } from '../parts/text-blocks.js';
export { firstPageWords } from '../words/first-page-words.js';
export { Source } from '../shell/source.js';
export { report } from '../shell/report.js';
export type { Properties } from '../shell/drawn-element.js';
export type { ViewContext } from '../view/context.js';
