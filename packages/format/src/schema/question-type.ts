import type { QuestionType } from '../generated/form-document.js';
import { own, ownString } from '../json.js';
import { MAX_LINE, MAX_RADIOS } from '../limits.js';
import type { Option, Schema } from '../outline.js';
import { isArraySchema, isObjectSchema, schemaType } from './types.js';

const byFormat: ReadonlyMap<string, QuestionType> = new Map([
  ['date', 'date'],
  ['time', 'time'],
  ['email', 'email'],
  ['uk-telephone', 'telephone'],
  ['nhs-number', 'nhs-number'],
  ['uk-postcode', 'postcode'],
  ['partial-date', 'month-year'],
]);

/**
 * The question that suits a schema whose layout does not say (`as`). Undefined for a list of open answers, which no
 * question can ask.
 *
 * @param items the resolved schema of a list's members
 * @param options the choices of the schema, or of a list's members
 */
export function questionType(
  schema: Schema,
  items: Schema,
  options: readonly Option[] | undefined,
): QuestionType | undefined {
  if (isArraySchema(schema)) return options ? 'checkboxes' : isObjectSchema(items) ? 'repeat' : undefined;
  if (options) return options.length > MAX_RADIOS ? 'select' : 'radios';
  if (isObjectSchema(schema)) return 'group';
  const type = schemaType(schema);
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  return byFormat.get(ownString(schema, 'format') ?? '') ?? lineOrLines(schema);
}

function lineOrLines(schema: Schema): QuestionType {
  const maxLength = own(schema, 'maxLength');
  const long = typeof maxLength === 'number' && maxLength > MAX_LINE;
  return long || own(schema, 'contentMediaType') === 'text/plain' ? 'textarea' : 'text';
}
