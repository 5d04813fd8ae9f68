import { nothing, viewOfScalar, type Kind } from './kind.js';
import { ownText } from './view-value.js';

/** Named lines; those left blank are no part of the answer. */
export const address: Kind = {
  empty: {},
  parse(viewValue) {
    const lines = Object.keys(viewValue).map((name) => [name, ownText(viewValue, name)] as const);
    const filled = lines.filter(([, line]) => line);
    return filled[0] ? { answer: Object.fromEntries(filled) } : nothing;
  },
  view: (answer) =>
    typeof answer === 'object' && !Array.isArray(answer)
      ? Object.fromEntries(Object.entries(answer!).map(([name, line]) => [name, viewOfScalar(line)]))
      : undefined,
};
