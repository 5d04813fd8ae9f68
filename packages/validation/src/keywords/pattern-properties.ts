import { every, ofNames } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.2 */
export const patternProperties: Keyword = (value, site) => {
  const nodes = site.entries(value).map(([source, schema]) => ({
    matches: site.pattern(source),
    node: site.child(schema, source),
  }));
  return ofNames((name, instance, run) =>
    every(
      nodes,
      run,
      ({ matches, node }) => !matches(name, run) || run.within(name, node.check, instance[name]),
    ),
  );
};
