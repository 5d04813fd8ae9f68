import type { Node } from '../node.js';
import { run } from '../run.js';
import type { Dynamic, Keyword } from '../site.js';

/**
 * Leads to the outermost schema resource on the way here that has the same `$dynamicAnchor`, which lets one schema
 * extend another that refers to itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export const dynamicRef: Keyword = (value, site) => {
  let initial: Node;
  let dynamic: Dynamic;
  site.refer(value, (...found) => {
    [initial, dynamic] = found;
  });
  return (instance) => {
    let target = initial;
    if (dynamic(initial.uri))
      for (let { scope } = run; scope; scope = scope.outer) target = dynamic(scope.uri) ?? target;
    return target.check(instance);
  };
};
