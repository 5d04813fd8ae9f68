import type { Catalogue } from '../catalogue.js';

export const numberWords = {
  'number.type': '{Name} must be a number, like 12',
  'number.integer': '{Name} must be a whole number, like 12',
  'number.minimum': '{Name} must be {limit} or more',
  'number.maximum': '{Name} must be {limit} or less',
  'number.exclusiveMinimum': '{Name} must be more than {limit}',
  'number.exclusiveMaximum': '{Name} must be less than {limit}',
  'number.multipleOf': 'Enter {name} in steps of {limit}',
} as const satisfies Catalogue;
