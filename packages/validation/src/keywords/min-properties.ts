import { countBound } from '../bound.js';
import { propertyCount } from '../sizes.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.2 */
export const minProperties = countBound('minProperties', '>=', propertyCount);
