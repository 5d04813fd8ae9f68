import { ofNames } from '../every.js';
import type { Keyword } from '../site.js';

/** Reports the name, at the object that has it. @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.4 */
export const propertyNames: Keyword = (value, site) => {
  const node = site.child(value);
  return ofNames(
    (propertyName, _instance, run) =>
      run.quietly((name) => run.apart(node.check, name), propertyName) ||
      run.fail('propertyNames', { propertyName }),
  );
};
