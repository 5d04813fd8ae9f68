import type { Rule } from '../node.js';
import type { Keyword } from '../site.js';
import { allOf } from './all-of.js';
import { anyOf } from './any-of.js';
import { itemCounts, lengths, numberBounds, propertyCounts } from './bounds.js';
import { constant } from './const.js';
import { contains, containsBound } from './contains.js';
import { defs, then } from './defs.js';
import { dependentRequired } from './dependent-required.js';
import { dependentSchemas } from './dependent-schemas.js';
import { dynamicRef } from './dynamic-ref.js';
import { enumeration } from './enum.js';
import { format } from './format.js';
import { ifThenElse } from './if.js';
import { multipleOf } from './multiple-of.js';
import { not } from './not.js';
import { oneOf } from './one-of.js';
import { patternProperties } from './pattern-properties.js';
import { pattern } from './pattern.js';
import { prefixItems } from './prefix-items.js';
import { properties } from './properties.js';
import { propertyNames } from './property-names.js';
import { ref } from './ref.js';
import { required } from './required.js';
import { additionalProperties, items, unevaluatedItems, unevaluatedProperties } from './rest.js';
import { type } from './type.js';
import { uniqueItems } from './unique-items.js';

interface Entry {
  readonly about: Rule['about'];
  /** Whether the keyword is of the validation and format vocabularies, which a dialect may leave out. */
  readonly asserts: boolean;
  readonly compile: Keyword<never>;
}

export const keywords = new Map<string, Entry>();

const add = (
  asserts: boolean,
  about: Rule['about'],
  table: Readonly<Record<string, Keyword<never>>>,
): void => {
  for (const [keyword, compile] of Object.entries(table)) keywords.set(keyword, { about, asserts, compile });
};

add(false, undefined, {
  $ref: ref,
  $dynamicRef: dynamicRef,
  $defs: defs,
  allOf,
  anyOf,
  oneOf,
  not,
  if: ifThenElse,
  then,
  else: then,
});
add(false, 'object', {
  dependentSchemas,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  unevaluatedProperties,
});
add(false, 'array', { prefixItems, items, contains, unevaluatedItems });
add(true, undefined, { type, enum: enumeration, const: constant });
add(true, 'number', { multipleOf, ...numberBounds });
add(true, 'string', { ...lengths, pattern, format });
add(true, 'array', { ...itemCounts, uniqueItems, minContains: containsBound, maxContains: containsBound });
add(true, 'object', { ...propertyCounts, required, dependentRequired });
