import { own, ownString } from '../json.js';
import { isArraySchema, schemaType } from '../schema/types.js';
import type { Rule } from './context.js';

/** Formats that leave no room for endless text. */
const BOUNDED = new Set([
  'date',
  'partial-date',
  'time',
  'date-time',
  'uuid',
  'nhs-number',
  'uk-postcode',
  'uk-telephone',
]);

/** Text has a `maxLength` and a list a `maxItems`, so that nobody can send a novel, or a million rows. */
export const limits: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    const schema = item?.schema;
    if (!schema || item.pointer === undefined) continue;
    if (isArraySchema(schema)) {
      // Each choice once is an end of its own.
      const bounded = item.options !== undefined && own(schema, 'uniqueItems') === true;
      if (bounded || typeof own(schema, 'maxItems') === 'number') continue;
      yield {
        code: 'missing-max-items',
        severity: 'error',
        path,
        linkId,
        message: `The list behind item \`${linkId}\` (${item.pointer}) has no \`maxItems\`. Say in the data schema how many it may hold${item.options ? ', or set `uniqueItems`' : ''}.`,
      };
    } else if (!item.options && isOpenText(schema)) {
      yield {
        code: 'missing-max-length',
        severity: 'error',
        path,
        linkId,
        message: `The text behind item \`${linkId}\` (${item.pointer}) has no \`maxLength\`. Say in the data schema how many characters it may have.`,
      };
    }
  }
};

const isOpenText = (schema: Readonly<Record<string, unknown>>): boolean =>
  schemaType(schema) === 'string' &&
  typeof own(schema, 'maxLength') !== 'number' &&
  own(schema, 'const') === undefined &&
  !BOUNDED.has(ownString(schema, 'format') ?? '');
