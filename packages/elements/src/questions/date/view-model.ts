import type { ItemState } from '@coform/engine';
import type { ViewContext } from '../../view/context.js';
import { partViews, type PartView } from '../../view/part-views.js';
import { questionView, type QuestionView } from '../../view/question-view.js';

/** A date people know by heart, in boxes. */
export interface DateView extends QuestionView {
  readonly parts: readonly PartView[];
}

const widths = { day: 2, month: 2, year: 4 } as const;

/** View model of a date of which these parts are asked. */
export const dateView =
  (...asked: readonly (keyof typeof widths)[]) =>
  (state: ItemState, context: ViewContext, heading: number): DateView => {
    const base = questionView(state, context, heading);
    const birthday = base.layout.autocomplete === 'bday';
    const specs = asked.map((part) => ({
      part,
      label: context.say(part),
      width: widths[part],
      inputmode: 'numeric',
      autocomplete: birthday ? `bday-${part}` : '',
      // A month that nobody remembers may stay empty.
      optional: part === 'month' && asked.length < 3,
    }));
    return { ...base, parts: partViews(state, context, specs) };
  };
