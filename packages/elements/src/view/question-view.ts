import type { LayoutItem, Schema } from '@coform/format';
import type { ItemState, ViewValue } from '@coform/engine';
import { idOf, type ViewContext } from './context.js';
import { pictureOf } from './picture-of.js';

/** What every question shows, as plain data: a template needs nothing else. */
export interface QuestionView {
  readonly key: string;
  /** Id of the control that carries the answer, or of the group around several. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly why: string;
  /** Address of the picture that goes with the words; empty where there is none. */
  readonly picture: string;
  /** The error message; empty when there is none to show. */
  readonly error: string;
  /** Ids of hint and error, both, in reading order: a person who hears the error still hears the hint. */
  readonly describedBy: string;
  /** Level of the heading that the label is, where the question is the whole page; 0 otherwise. */
  readonly heading: number;
  /** `(optional)`, or empty. */
  readonly optional: string;
  /** Must be answered: told by the control itself, where its role can tell it. */
  readonly required: boolean;
  readonly privateNote: string;
  /** The question appeared because of the answer above it. */
  readonly revealed: boolean;
  readonly viewValue: ViewValue;
  readonly layout: LayoutItem;
  readonly schema: Schema;
  /** Interface words that templates use. */
  readonly words: { readonly error: string; readonly why: string };
}

/** Builds the part of the view model that all question types share. */
export function questionView(state: ItemState, context: ViewContext, heading = 0): QuestionView {
  const { item, key } = state;
  const { words, say } = context;
  const of = (slot: 'label' | 'hint' | 'why') => words.of(item.linkId, slot) ?? '';
  const id = idOf(context, key);
  const hint = of('hint');
  const error = state.feedback.length > 0 ? context.message(state) : '';
  const markOptional = !item.required && context.document.optionalSaidOnce !== true;
  return {
    key,
    id,
    label: of('label') || item.linkId,
    hint,
    why: of('why'),
    picture: pictureOf(item.linkId, context),
    error,
    describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
    heading,
    optional: markOptional ? say('optional') : '',
    required: item.required,
    privateNote: item.layout.private === true ? say('privateText') : '',
    revealed: item.enableWhen.length > 0,
    viewValue: state.viewValue,
    layout: item.layout,
    schema: item.schema ?? {},
    words: { error: say('errorPrefix'), why: say('whyWeAsk') },
  };
}

/** One choice as shown. */
export interface OptionView {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly exclusive: boolean;
}

/** The choices of a question. The first has the question's own id, which error-summary links lead to. */
export function optionViews(state: ItemState, context: ViewContext): OptionView[] {
  const { item, viewValue } = state;
  const exclusive = item.layout.exclusive ?? [];
  return (item.options ?? []).map((option, index) => {
    const value = String(option.value);
    return {
      id: index === 0 ? idOf(context, state.key) : idOf(context, state.key, String(index + 1)),
      value,
      label: context.words.option(item.linkId, option.value),
      hint: context.words.optionHint(item.linkId, option.value) ?? '',
      chosen: Array.isArray(viewValue) ? viewValue.includes(value) : viewValue === value,
      exclusive: exclusive.includes(value),
    };
  });
}
