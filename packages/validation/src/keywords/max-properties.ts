import { countBound } from '../bound.js';
import { propertyCount } from '../sizes.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.1 */
export const maxProperties = countBound('maxProperties', '<=', propertyCount);
