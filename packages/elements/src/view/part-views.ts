import type { ItemState } from '@coform/engine';
import { idOf, type ViewContext } from './context.js';

/** One box of a question that has several: the day of a date, the town of an address. */
export interface PartView {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly widthClass: string;
  readonly autocomplete: string;
  readonly inputmode: string;
  readonly required: boolean;
  readonly invalid: boolean;
}

/** What a type says of one of its boxes. */
export interface PartSpec {
  readonly part: string;
  readonly label: string;
  readonly width?: number;
  readonly autocomplete?: string;
  readonly inputmode?: string;
  /** It may stay empty, also where the question must be answered. */
  readonly optional?: boolean;
}

/** The boxes of a question, each with its own part of what was typed. */
export function partViews(state: ItemState, context: ViewContext, specs: readonly PartSpec[]): PartView[] {
  const { viewValue, key } = state;
  const issue = state.feedback[0];
  const missing = Array.isArray(issue?.params.missing) ? issue.params.missing : undefined;
  return specs.map(({ part, label, width, autocomplete = '', inputmode = '', optional }) => ({
    part,
    id: idOf(context, key, part),
    name: `${key}.${part}`,
    label,
    value: partOf(viewValue, part),
    widthClass: width === undefined ? '' : `co-input--width-${width}`,
    autocomplete,
    inputmode,
    required: state.item.required && optional !== true,
    // Marks what is missing, one wrong part, or (when the whole cannot be) all of them.
    invalid: issue !== undefined && (missing ? missing.includes(part) : (issue.params.part ?? part) === part),
  }));
}

/** What stands in one box. */
export function partOf(viewValue: ItemState['viewValue'], part: string): string {
  if (typeof viewValue !== 'object' || Array.isArray(viewValue) || !Object.hasOwn(viewValue, part)) return '';
  return (viewValue as Readonly<Record<string, string>>)[part] ?? '';
}

/** The box to mend first: the one the issue names, or the first. */
export function partToMend(state: ItemState, context: ViewContext, first: string): string {
  const part = state.feedback[0]?.params.part;
  return idOf(context, state.key, typeof part === 'string' ? part : first);
}
