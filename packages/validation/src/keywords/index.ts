import type { Keyword } from '../site.js';
import { additionalProperties } from './additional-properties.js';
import { allOf } from './all-of.js';
import { anyOf } from './any-of.js';
import { constant } from './const.js';
import { contains } from './contains.js';
import { defs } from './defs.js';
import { dependentRequired } from './dependent-required.js';
import { dependentSchemas } from './dependent-schemas.js';
import { dynamicRef } from './dynamic-ref.js';
import { enumeration } from './enum.js';
import { exclusiveMaximum } from './exclusive-maximum.js';
import { exclusiveMinimum } from './exclusive-minimum.js';
import { format } from './format.js';
import { ifThenElse } from './if.js';
import { items } from './items.js';
import { maxItems } from './max-items.js';
import { maxLength } from './max-length.js';
import { maxProperties } from './max-properties.js';
import { maximum } from './maximum.js';
import { minItems } from './min-items.js';
import { minLength } from './min-length.js';
import { minProperties } from './min-properties.js';
import { minimum } from './minimum.js';
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
import { then } from './then.js';
import { type } from './type.js';
import { unevaluatedItems } from './unevaluated-items.js';
import { unevaluatedProperties } from './unevaluated-properties.js';
import { uniqueItems } from './unique-items.js';

/** Keywords of the core, applicator and unevaluated vocabularies, which every dialect here has. */
export const structure: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
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
    dependentSchemas,
    properties,
    patternProperties,
    additionalProperties,
    propertyNames,
    unevaluatedProperties,
    prefixItems,
    items,
    contains,
    unevaluatedItems,
  }),
);

/** Keywords of the validation and format vocabularies, which a dialect may leave out. */
export const assertions: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    type,
    enum: enumeration,
    const: constant,
    multipleOf,
    maximum,
    exclusiveMaximum,
    minimum,
    exclusiveMinimum,
    maxLength,
    minLength,
    pattern,
    maxItems,
    minItems,
    uniqueItems,
    maxProperties,
    minProperties,
    required,
    dependentRequired,
    format,
  }),
);
