import { unparseable, viewOfScalar, type Kind } from './kind.js';

/** Any number of options. The answer is in the options' order, whatever order they were chosen in. */
export const checkboxes: Kind = {
  empty: [],
  parse(viewValue, { options }) {
    const chosen = viewValue as readonly string[];
    if (!options) return { answer: chosen };
    const answer = options.map(({ value }) => value).filter((value) => chosen.includes(String(value)));
    return answer.length === new Set(chosen).size ? { answer } : unparseable('enum');
  },
  view: (answer) => [answer].flat().map(viewOfScalar),
  /** What was chosen last stands: "none of these" takes the others away, and any other takes it away. */
  settle(next, previous, { layout: { exclusive = [] } }) {
    const chosen = [next].flat() as string[];
    const added = chosen.filter((value) => !(previous as readonly string[]).includes(value));
    const last = added.filter((value) => exclusive.includes(value)).at(-1);
    if (last !== undefined) return [last];
    return added.length > 0 ? chosen.filter((value) => !exclusive.includes(value)) : next;
  },
};
