/** The renderer that needs no browser: forms as plain HTML that works without JavaScript. */
export { armour } from './armour.js';
export { handlePost, type PostOptions, type PostResult } from './handle-post.js';
export type { HtmlOptions, LanguageChoice } from './html-options.js';
export { parseFormData, parseProgress } from './parse-form-data.js';
export { readFiles } from './read-files.js';
export { renderHtml, type HtmlState } from './render-html.js';
export type { Download } from './saved-copy.js';
export { serialize, type Rewrite, type Tag } from './serialize.js';
export { SerializeError } from './serialize-error.js';
export { styleSheet } from './style-sheet.js';
export { trustStyles } from './trust-styles.js';
export { plainWords as htmlWords } from '../words/types/plain.js';
export { offeredLanguages } from '../view/language-names.js';
