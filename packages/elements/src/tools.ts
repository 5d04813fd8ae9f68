/** What an element of its own needs to show answers in other ways than the form does. */
export { summaryRows, type SummaryRow } from './pages/summary-rows.js';
export { details } from './parts/details.js';
export { heading, titleHeading } from './parts/heading.js';
export { root } from './parts/root.js';
export { asAuthored } from './shell/as-authored.js';
export { focusOn } from './shell/focus.js';
export { addRules } from './styles/index.js';
export { css } from './styles/css.js';
export type { ViewContext } from './view/context.js';
export { withAnswers, type Reading } from './view/with-answers.js';
export { longDate, partialDate } from './words/formats.js';
export { phrasesOf } from './words/phrases-of.js';
