import { joinPointer } from '../pointer.js';
import type { Rule } from './context.js';

/** Issues an answer can have: JSON Schema's assertions, and what a date or a number that cannot be read says. */
const KEYWORDS = new Set([
  'required',
  'type',
  'enum',
  'const',
  'oneOf',
  'anyOf',
  'not',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'additionalProperties',
  'unparseable',
  'incomplete',
  'missing',
  'notReal',
  'other',
]);

/** Words for an issue that no answer can have are never shown. */
export const errorKeywords: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    for (const keyword of Object.keys(item?.layout.errors ?? {})) {
      if (KEYWORDS.has(keyword)) continue;
      yield {
        code: 'unknown-keyword',
        severity: 'warning',
        path: joinPointer(path, 'errors', keyword),
        linkId,
        message: `Item \`${linkId}\` has words for \`${keyword}\`, which is no issue an answer can have. Use a JSON Schema keyword such as \`required\` or \`maxLength\`.`,
      };
    }
  }
};
