import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.4 */
export const not: Keyword = (value, site) => {
  const node = site.same(value);
  return (instance, run) => {
    const { seen } = run;
    run.seen = undefined;
    const valid = !run.quietly(node.check, instance);
    run.seen = seen;
    return valid || run.fail('not', {});
  };
};
