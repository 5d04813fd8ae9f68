export { CoLivingWellPlan } from './co-living-well-plan.js';
export { formDocument as livingWellPlan } from './generated/document.js';
export type { PlanWords } from './plan-words.js';
export { ratedGoals, type Look, type RatedGoal } from './ratings.js';
