import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.3 */
export const oneOf: Keyword = (value, site) => {
  const nodes = site.list(value);
  return (instance, run) => {
    let passing: number | undefined;
    for (let index = 0; index < nodes.length; index++) {
      if (!run.quietly(nodes[index]!.check, instance)) continue;
      if (passing !== undefined) return run.fail('oneOf', { passingSchemas: [passing, index] });
      passing = index;
    }
    return passing !== undefined || run.fail('oneOf', { passingSchemas: null });
  };
};
