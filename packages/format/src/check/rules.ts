import { conditionAnswers } from './condition-answers.js';
import { conditionCircles } from './condition-circles.js';
import { conditionQuestions } from './condition-questions.js';
import { conditionalParents } from './conditional-parents.js';
import type { Rule } from './context.js';
import { duplicateAnswers } from './duplicate-answers.js';
import { errorKeywords } from './error-keywords.js';
import { exclusiveOptions } from './exclusive-options.js';
import { hollowItems } from './hollow-items.js';
import { limits } from './limits.js';
import { links } from './links.js';
import { matrices } from './matrices.js';
import { optionalParents } from './optional-parents.js';
import { placeholders } from './placeholders.js';
import { privateAnswers } from './private-answers.js';
import { provenance } from './provenance.js';
import { publishing } from './publishing.js';
import { questionTypes } from './question-types.js';
import { reachable } from './reachable.js';
import { rendering } from './rendering.js';
import { reservedNames } from './reserved-names.js';
import { secondRelevance } from './second-relevance.js';
import { totals } from './totals.js';
import { unsafePatterns } from './unsafe-patterns.js';

/** Every rule of the format beyond its meta-schema, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  reservedNames,
  unsafePatterns,
  rendering,
  duplicateAnswers,
  reachable,
  conditionQuestions,
  conditionCircles,
  conditionAnswers,
  privateAnswers,
  questionTypes,
  exclusiveOptions,
  matrices,
  totals,
  limits,
  links,
  provenance,
  publishing,
  optionalParents,
  conditionalParents,
  secondRelevance,
  placeholders,
  errorKeywords,
  hollowItems,
];
