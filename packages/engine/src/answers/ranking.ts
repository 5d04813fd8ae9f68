import { unparseable, viewOfScalar, type Kind } from './kind.js';

/** Options in the order that the person gave them. */
export const ranking: Kind = {
  empty: [],
  parse(viewValue, { options = [] }) {
    const order = viewValue as readonly string[];
    const answer = order.flatMap((text) => options.find(({ value }) => String(value) === text)?.value ?? []);
    return answer.length === order.length ? { answer } : unparseable('enum');
  },
  view: (answer) => [answer].flat().map(viewOfScalar),
};
