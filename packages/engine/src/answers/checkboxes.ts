import type { OutlineItem } from '@coform/format';
import { nothing, unparseable, viewOfScalar, type Kind } from './kind.js';
import type { ViewValue } from '../types.js';

const listOf = (viewValue: ViewValue): readonly string[] =>
  Array.isArray(viewValue) ? (viewValue as readonly string[]) : [];

/** Any number of options. The answer is in the options' order, whatever order they were chosen in. */
export const checkboxes: Kind = {
  empty: [],
  parse(viewValue, { options }) {
    const chosen = listOf(viewValue);
    if (chosen.length === 0) return nothing;
    if (!options) return { answer: [...chosen] };
    const answer = options.map(({ value }) => value).filter((value) => chosen.includes(String(value)));
    return answer.length === new Set(chosen).size ? { answer } : unparseable('enum');
  },
  view: (answer) =>
    (Array.isArray(answer) ? answer : [answer]).map(viewOfScalar).filter((value) => value !== undefined),
  settle: (next, previous, item) => settleExclusive(listOf(next), listOf(previous), item),
};

/** What was chosen last stands: "none of these" takes the others away, and any other takes it away. */
function settleExclusive(
  next: readonly string[],
  previous: readonly string[],
  { layout }: OutlineItem,
): ViewValue {
  const alone = layout.exclusive ?? [];
  const added = next.filter((value) => !previous.includes(value));
  const last = added.filter((value) => alone.includes(value)).at(-1);
  if (last !== undefined) return [last];
  return added.length > 0 ? next.filter((value) => !alone.includes(value)) : next;
}
