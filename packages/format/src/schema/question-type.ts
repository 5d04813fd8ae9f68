import type { LayoutItem, QuestionType } from '../generated/form-document.js';
import { own, ownString } from '../json.js';
import { MAX_LINE, MAX_RADIOS } from '../limits.js';
import type { Option, Schema } from '../outline.js';
import { isArraySchema, isObjectSchema, schemaType } from './types.js';

// No `time`: its answers have seconds and an offset from UTC, while people answer "half past nine" (`as: "time"`, see there).
const byFormat: Readonly<Record<string, QuestionType>> = {
  date: 'date',
  email: 'email',
  'uk-telephone': 'telephone',
  'nhs-number': 'nhs-number',
  'uk-postcode': 'postcode',
  'partial-date': 'month-year',
};

/**
 * The question type of a layout item: what the layout says, else what suits the schema of its answer. Undefined for a
 * list of open answers, which no question can ask.
 *
 * @param schema the answer's schema, resolved; undefined where the item has no answer
 * @param rows the resolved schema of a list's members
 * @param options the choices of the schema, or of a list's members
 */
export function questionType(
  { type, as, items, repeats }: LayoutItem,
  schema: Schema | undefined,
  rows: Schema,
  options: readonly Option[] | undefined,
): QuestionType | undefined {
  if (type === 'display' || (type === 'group' && as !== 'matrix')) return type;
  if (as) return as;
  if (!schema) return items ? 'group' : 'display';
  if (repeats === true && !options) return 'repeat';
  const isList = isArraySchema(schema);
  const isRows = isList && isObjectSchema(rows);
  if (items && isRows) return 'repeat';
  if (isList) return options ? 'checkboxes' : isRows ? 'repeat' : undefined;
  const isObject = isObjectSchema(schema);
  if (items && isObject) return 'group';
  if (options) return options.length > MAX_RADIOS ? 'select' : 'radios';
  if (isObject) return 'group';
  const jsonType = schemaType(schema);
  if (jsonType === 'boolean') return 'yes-no';
  if (jsonType === 'integer' || jsonType === 'number') return 'number';
  const isLong =
    Number(own(schema, 'maxLength')) > MAX_LINE || own(schema, 'contentMediaType') === 'text/plain';
  const byOwnFormat = own(byFormat, ownString(schema, 'format') ?? '') as QuestionType | undefined;
  return byOwnFormat ?? (isLong ? 'textarea' : 'text');
}
