import type { LayoutItem, QuestionType } from './generated/form-document.js';
import type { Option, Schema } from './outline.js';
import { questionType } from './schema/question-type.js';
import { isArraySchema, isObjectSchema } from './schema/types.js';

/**
 * The question type of a layout item: what the layout says, else what suits the schema of its answer.
 *
 * @param schema the answer's schema, resolved; undefined where the item has no answer
 * @param rows the resolved schema of a list's members
 */
export function itemType(
  layout: LayoutItem,
  schema: Schema | undefined,
  rows: Schema,
  options: readonly Option[] | undefined,
): QuestionType | undefined {
  if (layout.type === 'group' || layout.type === 'display') return layout.type;
  if (layout.as) return layout.as;
  if (!schema) return layout.items ? 'group' : 'display';
  if (layout.repeats === true && !options) return 'repeat';
  if (layout.items && isObjectSchema(schema)) return 'group';
  if (layout.items && isArraySchema(schema) && isObjectSchema(rows)) return 'repeat';
  return questionType(schema, rows, options);
}
