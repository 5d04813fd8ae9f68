import type { Json, ViewValue } from '../types.js';
import { partOf } from './date-parts.js';
import { nothing, viewOfScalar, type Kind } from './kind.js';

/** Named lines; those left blank are no part of the answer. */
export const address: Kind = {
  empty: {},
  parse(viewValue) {
    const filled = Object.keys(viewValue).map((part): [string, Json] => [part, partOf(viewValue, part)]);
    const answer = Object.fromEntries(filled.filter(([, line]) => line !== ''));
    return Object.keys(answer).length > 0 ? { answer } : nothing;
  },
  view(answer): ViewValue | undefined {
    if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
    const lines = Object.entries(answer).map(([part, line]): [string, string] => [
      part,
      viewOfScalar(line) ?? '',
    ]);
    return Object.fromEntries(lines.filter(([, line]) => line !== ''));
  },
};
