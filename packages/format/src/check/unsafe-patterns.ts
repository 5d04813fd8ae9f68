import { checkPattern } from '@coform/validation';
import { ownObject } from '../json.js';
import { joinPointer } from '../pointer.js';
import { walkSchema } from '../schema/walk.js';
import type { Rule } from './context.js';

/** A pattern that can take exponential time lets one answer hang the page, or the server that checks it again. */
export const unsafePatterns: Rule = function* ({ document }) {
  for (const { schema, path } of walkSchema(document.data, '/data')) {
    const patterns: [string, string][] = Object.keys(ownObject(schema, 'patternProperties')).map(
      (pattern) => [pattern, joinPointer(path, 'patternProperties', pattern)],
    );
    if (typeof schema.pattern === 'string') patterns.push([schema.pattern, `${path}/pattern`]);
    for (const [pattern, at] of patterns) {
      const problem = checkPattern(pattern);
      if (!problem) continue;
      yield {
        code: 'unsafe-pattern',
        severity: 'error',
        path: at,
        message: `The pattern \`${pattern.slice(0, 200)}\` is refused: ${problem.message.replace(/\.$/, '')}. Write it without nested or ambiguous repetition, or use \`maxLength\` and a \`format\`.`,
      };
    }
  }
};
