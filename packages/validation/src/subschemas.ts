// Where a schema can stand within a schema. Anything else that looks like one (an example, a default) is plain data.

/** Keywords whose value is a schema. */
export const singles = new Set(
  'not if then else items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties contentSchema'.split(' '),
);
/** Keywords whose value is a list of schemas. */
export const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords whose value maps names to schemas. */
export const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
