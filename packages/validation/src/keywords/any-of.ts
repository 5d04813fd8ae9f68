import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.2 */
export const anyOf: Keyword = (value, site) => {
  const nodes = site.list(value);
  return (instance, run) => {
    let valid = false;
    for (const node of nodes) {
      if (!run.quietly(node.check, instance)) continue;
      valid = true;
      // Further branches matter only for what they have seen.
      if (!run.tracks) break;
    }
    return valid || run.fail('anyOf', {});
  };
};
