import type { LayoutItem, OutlineItem, QuestionType } from '@coform/format';
import { kindOf } from '../answers/kinds.js';
import { parsed, shown as viewOf } from '../answers/view-value.js';
import type { Parsed } from '../answers/kind.js';
import type { ViewValue } from '../types.js';

/** A question of a type, with options of these values. */
export function question(
  type: QuestionType,
  values?: readonly (string | number | boolean)[],
  layout: Partial<LayoutItem> = {},
): OutlineItem {
  return {
    ...{ linkId: 'q', kind: 'question', type, pointer: '/q', required: false, items: [], page: 'p' },
    ...(values && { options: values.map((value) => ({ value, label: String(value) })) }),
    ...{ enableWhen: [], enableBehavior: 'all', layout: { linkId: 'q', ...layout } },
  };
}

/** What a question of that type makes of a view value. */
export const read = (item: OutlineItem, viewValue: ViewValue): Parsed =>
  parsed(kindOf(item)!, viewValue, item);

/** What stands in the control of a prefilled answer. */
export const shown = (item: OutlineItem, answer: unknown): ViewValue | undefined =>
  viewOf(kindOf(item)!, answer);
