export {
  readability,
  type HardSentence,
  type HardWord,
  type PageMeasure,
  type Place,
  type Readability,
  type ReadabilityOptions,
} from './readability.js';
export type { Counts, Measure } from './measure.js';
export { ReadabilityError } from './readability-error.js';
export { colemanLiau, fleschKincaid, readingAge } from './formulas.js';
export { syllables } from './syllables.js';
