import { ofNames } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-11.3 */
export const unevaluatedProperties: Keyword = (value, site) => {
  const node = site.child(value);
  return ofNames(
    (name, instance, run) =>
      run.seen?.has(name) === true ||
      (value === false
        ? run.fail('unevaluatedProperties', { unevaluatedProperty: name })
        : run.within(name, node.check, instance[name])),
  );
};
