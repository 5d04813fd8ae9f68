import type { Catalogue } from '../catalogue.js';
import { postcodeWords } from './postcode.js';

export const addressWords = {
  ...postcodeWords,
  line1: 'Address line 1',
  line2: 'Address line 2',
  town: 'Town or city',
  county: 'County',
  postcode: 'Postcode',
  'address.required.line1': 'Enter address line 1, such as the building and street',
  'address.required.town': 'Enter a town or city',
  'address.required.postcode': 'Enter a postcode',
  'address.maxLength': {
    one: 'Each line of {name} must be {count} character or less',
    other: 'Each line of {name} must be {count} characters or less',
  },
} as const satisfies Catalogue;
