import { numberBound } from '../bound.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.3 */
export const exclusiveMaximum = numberBound('exclusiveMaximum', '<');
