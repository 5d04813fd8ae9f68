/**
 * Formats that JSON Schema does not define, each with a plain pattern that lets pass whatever the format does and stops
 * most of what it stops. A checksum is beyond a pattern.
 */
export const CUSTOM_FORMATS: ReadonlyMap<string, string> = new Map([
  ['nhs-number', '^[\\s-]*([0-9][\\s-]*){10}$'],
  ['uk-postcode', '^\\s*[A-Za-z](\\s*[A-Za-z0-9/]){4,10}\\s*$'],
  ['uk-telephone', '^[^0-9]*([0-9][^0-9]*){7,}$'],
  ['partial-date', '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'],
]);
