import type { QuestionType } from '../generated/form-document.js';
import { ownString } from '../json.js';
import type { OutlineItem } from '../outline.js';
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

/** Formats a question type writes; another format would refuse everything the person can enter. */
const writes: Readonly<Partial<Record<QuestionType, readonly string[]>>> = {
  date: ['date', 'partial-date'],
  'month-year': ['partial-date'],
  time: ['time'],
};

/** The question that `as` asks for can give the answer that the data schema wants. */
export const questionTypes: Rule = function* ({ entries }) {
  for (const { linkId, path, item } of entries) {
    if (!item?.schema || item.layout.as === undefined) continue;
    const wanted = suits[item.type];
    const kind = kindOf(item);
    const format = ownString(item.schema, 'format');
    const formats = writes[item.type];
    if (wanted && kind !== undefined && !wanted.includes(kind)) {
      yield {
        code: 'type-mismatch',
        severity: 'error',
        path: `${path}/as`,
        linkId,
        message: `Item \`${linkId}\` is asked as \`${item.type}\`, which answers with ${wanted.join(' or ')}, but the data schema wants ${kind}. Change \`as\`, or the schema.`,
      };
    } else if (formats && format !== undefined && !formats.includes(format)) {
      yield {
        code: 'type-mismatch',
        severity: 'error',
        path: `${path}/as`,
        linkId,
        message: `Item \`${linkId}\` is asked as \`${item.type}\`, but the data schema wants the format \`${format}\`. Use \`${formats.join('` or `')}\`, or another \`as\`.`,
      };
    }
  }
};

function kindOf({ schema = {}, options }: OutlineItem): Kind | undefined {
  if (isArraySchema(schema)) return options ? 'list of choices' : 'list';
  if (options) return 'choice';
  if (isObjectSchema(schema)) return 'object';
  const type = schemaType(schema);
  if (type === 'string') return 'text';
  if (type === 'boolean') return 'yes or no';
  return type === 'number' || type === 'integer' ? 'number' : undefined;
}
