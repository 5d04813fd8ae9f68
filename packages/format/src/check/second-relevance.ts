import { ownList, ownObject } from '../json.js';
import { walkSchema } from '../schema/walk.js';
import { conditionalTargets } from '../publish/targets.js';
import type { Rule } from './context.js';

const CONDITIONAL = /\/(?:then|else|anyOf|oneOf|dependentSchemas)(?:\/|$)/;
// A property may be called `then`.
const NAMED = /\/(?:properties|patternProperties|\$defs)\/[^/]*/g;

/**
 * Relevance has one source. Where the data schema requires an answer under a condition of its own and the layout shows
 * the question under another, the two can contradict each other and nobody could send the form.
 */
export const secondRelevance: Rule = function* ({ document, outline }) {
  const conditional = new Map<string, string>();
  for (const { item, tokens } of conditionalTargets(outline)) {
    conditional.set(tokens.at(-1) ?? '', item.linkId);
  }
  if (conditional.size === 0) return;
  for (const { schema, path } of walkSchema(document.data, '/data')) {
    const named = Object.values(ownObject(schema, 'dependentRequired')).flat();
    if (CONDITIONAL.test(path.replace(NAMED, ''))) named.push(...ownList(schema, 'required'));
    for (const name of new Set(named)) {
      const linkId = typeof name === 'string' ? conditional.get(name) : undefined;
      if (linkId === undefined) continue;
      yield {
        code: 'second-relevance',
        severity: 'warning',
        path,
        linkId,
        message: `The data schema requires \`${String(name)}\` under a condition at ${path}, and item \`${linkId}\` has \`enableWhen\`. If the two differ, nobody can send the form: say the condition in \`enableWhen\` only, and list the name in \`required\`.`,
      };
    }
  }
};
