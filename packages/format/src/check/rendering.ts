import type { Rule } from './context.js';

/** Everything the form could not be shown for: unknown answers, lists in lists, linkIds used twice and the like. */
export const rendering: Rule = ({ problems }) =>
  problems.map(({ code, path, message }) => ({ code, severity: 'error', path, message }));
