/**
 * One failed assertion of a schema, as data: no words, so that catalogues can say it in any language.
 *
 * `instancePath` is a JSON Pointer to the value that failed (`''` is the whole value). For `required` it points at the
 * object that lacks the property, whose name is `params.missingProperty` (as Ajv does). Lengths in `params` count
 * Unicode code points, as JSON Schema does.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation
 */
export interface Issue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Checks one value. Gives an empty list when the value is valid; never throws for any value. */
export type Validate = (value: unknown) => Issue[];
