import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.3 */
export const oneOf: Keyword = (value, site) => {
  const nodes = site.list(value);
  return (instance, run) => {
    let passing: number | undefined;
    for (const [index, node] of nodes.entries()) {
      if (!run.quietly(node.check, instance)) continue;
      if (passing !== undefined) return run.fail('oneOf', { passingSchemas: [passing, index] });
      passing = index;
    }
    return passing !== undefined || run.fail('oneOf', { passingSchemas: null });
  };
};
