export { CoResearchQuestionnaire } from './co-research-questionnaire.js';
export { formDocument as researchQuestionnaire } from './generated/document.js';
export type { ResearchWords } from './research-words.js';
export { studyFacts, type StudyFacts } from './study-facts.js';
