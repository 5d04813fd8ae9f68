import type { QuestionType } from '../generated/form-document.js';
import { ownString } from '../json.js';
import type { OutlineItem, Schema } from '../outline.js';
import { isArraySchema, isObjectSchema, schemaType } from '../schema/types.js';
import type { Rule } from './context.js';

type Kind = 'text' | 'number' | 'yes or no' | 'object' | 'list' | 'choice' | 'list of choices';

const TEXT: readonly Kind[] = ['text'];
const suits: Readonly<Partial<Record<QuestionType, readonly Kind[]>>> = {
  text: TEXT,
  textarea: TEXT,
  email: TEXT,
  telephone: TEXT,
  'nhs-number': TEXT,
  postcode: TEXT,
  date: TEXT,
  'month-year': TEXT,
  time: TEXT,
  number: ['number'],
  scale: ['number', 'choice'],
  'yes-no': ['yes or no'],
  consent: ['yes or no'],
  radios: ['choice'],
  select: ['choice'],
  checkboxes: ['list of choices'],
  ranking: ['list of choices'],
  address: ['text', 'object'],
  signature: ['text', 'object'],
  file: ['text', 'object', 'list'],
  group: ['object'],
};

/**
 * Formats that a question type writes. Another one would refuse everything the person can enter, and without one a
 * receiver could not tell a day from any other text.
 */
const writes: Readonly<Partial<Record<QuestionType, readonly string[]>>> = {
  date: ['date', 'partial-date'],
  'month-year': ['partial-date'],
};

const TIME_OF_DAY = '"pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"';

/** The question that `as` asks for, or the format leads to, can give the answer that the data schema wants. */
export const questionTypes: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    const fault = item && faultOf(item);
    if (!fault) continue;
    yield {
      code: 'type-mismatch',
      severity: 'error',
      path: item.layout.as === undefined ? path : `${path}/as`,
      linkId,
      message: `Item \`${linkId}\` is asked as \`${item.type}\`, ${fault}`,
    };
  }
};

/** How the type of a question and the schema of its answer do not suit each other, and what to do about it. */
function faultOf(item: OutlineItem): string | undefined {
  const { type, schema } = item;
  if (!schema) return undefined;
  const wanted = suits[type];
  const kind = kindOf(item);
  if (wanted && kind !== undefined && !wanted.includes(kind))
    return `which answers with ${wanted.join(' or ')}, but the data schema wants ${kind}. Change \`as\`, or the schema.`;
  const format = ownString(schema, 'format');
  const formats = writes[type];
  if (formats && !formats.includes(format ?? ''))
    return `but the data schema ${format === undefined ? 'names no format' : `wants the format \`${format}\``}. Use the format \`${formats.join('` or `')}\`, or another \`as\`.`;
  return type === 'time' ? timeFault(format, schema) : undefined;
}

/** A time of day is answered as `21:30`. JSON Schema's format `time` wants seconds and a time zone, and refuses that. */
function timeFault(format: string | undefined, schema: Schema): string | undefined {
  if (format !== undefined)
    return `which answers like 21:30, but the data schema wants the format \`${format}\`, which refuses that. Use \`${TIME_OF_DAY}\` instead of \`format\`, with \`"as": "time"\`.`;
  return ownString(schema, 'pattern') === undefined
    ? `which answers like 21:30, but the data schema takes any text. Add \`${TIME_OF_DAY}\` to it, or use another \`as\`.`
    : undefined;
}

function kindOf({ schema = {}, options }: OutlineItem): Kind | undefined {
  if (isArraySchema(schema)) return options ? 'list of choices' : 'list';
  if (options) return 'choice';
  if (isObjectSchema(schema)) return 'object';
  const type = schemaType(schema);
  if (type === 'string') return 'text';
  if (type === 'boolean') return 'yes or no';
  return type === 'number' || type === 'integer' ? 'number' : undefined;
}
