import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from '../../view/context.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A date people know by heart, in three boxes. */
export interface DateView extends QuestionView {
  readonly parts: readonly DatePart[];
}

export interface DatePart {
  readonly part: 'day' | 'month' | 'year';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly widthClass: string;
  readonly autocomplete: string;
  readonly invalid: boolean;
}

/** The part to mend first: the one the issue names, or the first box. */
export function partToMend(state: ItemState): DatePart['part'] {
  const part = state.feedback[0]?.params.part;
  return part === 'month' || part === 'year' ? part : 'day';
}

export function dateView(state: ItemState, context: ViewContext, heading: number): DateView {
  const base = questionView(state, context, heading);
  const { viewValue } = state;
  const issue = state.feedback[0];
  const missing = Array.isArray(issue?.params.missing) ? issue.params.missing : undefined;
  const birthday = base.layout.autocomplete === 'bday';
  const box = (part: DatePart['part'], width: number): DatePart => ({
    part,
    id: idOf(context, state.key, part),
    name: `${state.key}.${part}`,
    label: context.say(part),
    value: typeof viewValue === 'object' && !Array.isArray(viewValue) ? partOf(viewValue, part) : '',
    widthClass: `co-input--width-${width}`,
    autocomplete: birthday ? `bday-${part}` : '',
    // Marks what is missing, one wrong part, or (when the whole date cannot be) all three.
    invalid: issue !== undefined && (missing ? missing.includes(part) : (issue.params.part ?? part) === part),
  });
  return { ...base, parts: [box('day', 2), box('month', 2), box('year', 4)] };
}

const partOf = (value: object, part: string): string => {
  const text = (value as Readonly<Record<string, unknown>>)[part];
  return typeof text === 'string' ? text : '';
};
