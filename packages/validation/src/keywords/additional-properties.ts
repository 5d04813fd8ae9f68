import { ofNames } from '../every.js';
import { isObject } from '../json.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3 */
export const additionalProperties: Keyword = (value, site) => {
  const node = site.child(value);
  const { properties, patternProperties } = site.schema;
  const names = new Set(isObject(properties) ? Object.keys(properties) : []);
  const patterns = (isObject(patternProperties) ? Object.keys(patternProperties) : []).map((source) =>
    site.pattern(source),
  );
  return ofNames(
    (name, instance, run) =>
      names.has(name) ||
      patterns.some((matches) => matches(name, run)) ||
      (value === false
        ? run.fail('additionalProperties', { additionalProperty: name })
        : run.within(name, node.check, instance[name])),
  );
};
