import type { Node } from '../node.js';
import { resolve } from '../resolve.js';
import type { Resource } from '../resource.js';
import type { Keyword } from '../site.js';
import { ref } from './ref.js';

/**
 * Leads to the outermost schema resource on the way here that has the same `$dynamicAnchor`, which lets one schema
 * extend another that refers to itself.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2
 */
export const dynamicRef: Keyword = (value, site) => {
  const { plan } = site;
  const { resource, anchor } = resolve(site.as('string', value), site.resource, site.path, plan.index);
  if (anchor === undefined || !resource.dynamicAnchors.has(anchor)) return ref(value, site);
  const targets = new Map<Resource, Node>();
  plan.later(() => {
    for (const other of plan.index.resources.values()) {
      const schema = other.dynamicAnchors.get(anchor);
      if (!schema || targets.has(other)) continue;
      targets.set(other, plan.node(schema, other, plan.index.locations.get(schema)!.path));
    }
  });
  return (instance, run) => {
    let target = targets.get(resource);
    for (let scope = run.scope; scope; scope = scope.outer) target = targets.get(scope.resource) ?? target;
    return target!.check(instance, run);
  };
};
