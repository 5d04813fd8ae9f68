import { countBound } from '../bound.js';
import { itemCount } from '../sizes.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.4.2 */
export const minItems = countBound('minItems', '>=', itemCount);
