import { numberBound } from '../bound.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2.4 */
export const minimum = numberBound('minimum', '>=');
