export { CoFeedback } from './co-feedback.js';
export { saidDidList } from './said-did/said-did-list.js';
export { formDocument as feedback } from './generated/document.js';
export { redact, type IdentifierKind, type Redacted, type TakenOut } from './redact/redact.js';
export { redactAnswers, type RedactedAnswers, type TakenOutOf } from './redact/redact-answers.js';
export { lockedWordingFault } from './locked-wording.js';
export { redactPost } from './redact/redact-post.js';
export { takenOutHtml } from './notice-html.js';
export { youSaidWeDidHtml } from './said-did/said-did-html.js';
export {
  saidDidWords,
  type Outcome,
  type SaidAndDone,
  type SaidDidWords,
  type YouSaidWeDid,
} from './said-did/you-said-we-did.js';
