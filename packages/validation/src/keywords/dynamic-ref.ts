import type { Node } from '../node.js';
import type { Keyword } from '../site.js';

/**
 * Leads to the outermost schema resource on the way here that has the same `$dynamicAnchor`, which lets one schema
 * extend another that refers to itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export const dynamicRef: Keyword = (value, site) => {
  let initial: Node;
  let anchor: string | undefined;
  site.refer(value, (node, name) => {
    initial = node;
    anchor = name;
  });
  return (instance, run) => {
    let target = initial;
    if (anchor !== undefined) {
      for (let { scope } = run; scope; scope = scope.outer)
        target = scope.resource.dynamicAnchors.get(anchor) ?? target;
    }
    return target.check(instance, run);
  };
};
