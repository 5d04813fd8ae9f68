import { every, ofList } from '../every.js';
import type { Keyword } from '../site.js';

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1 */
export const prefixItems: Keyword = (value, site) => {
  const nodes = site.as('array', value).map((schema, index) => site.child(schema, index));
  return ofList((instance, run) =>
    every(instance.slice(0, nodes.length).entries(), run, ([index, item]) =>
      run.within(index, nodes[index]!.check, item),
    ),
  );
};
