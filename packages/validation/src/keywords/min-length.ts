import { countBound } from '../bound.js';
import { textLength } from '../sizes.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.2 */
export const minLength = countBound('minLength', '>=', textLength);
