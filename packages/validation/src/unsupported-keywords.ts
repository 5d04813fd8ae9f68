/**
 * Keywords of earlier drafts that JSON Schema 2020-12 would ignore in silence, and what to write instead. `compile`
 * refuses a schema that uses one. Every keyword of 2020-12 is supported: `contentEncoding`, `contentMediaType`,
 * `contentSchema` and the words (`title`, `description`, `default`…) are annotations there and check nothing.
 *
 * @see https://json-schema.org/draft/2020-12/release-notes
 */
export const unsupportedKeywords: Readonly<Record<string, string>> = {
  $recursiveRef: '$dynamicRef',
  $recursiveAnchor: '$dynamicAnchor',
  additionalItems: 'items',
  dependencies: 'dependentRequired',
};
