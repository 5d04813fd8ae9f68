import { has, token } from './json.js';
import type { Node } from './node.js';
import type { Plan } from './plan.js';
import { SchemaRefusedError } from './refusal.js';
import { absolute, newResource, type Resource } from './resource.js';

/** A `$ref` or `$dynamicRef` that waits until every schema that it may lead to is known. */
export interface Reference {
  readonly text: string;
  readonly from: Resource;
  readonly path: string;
  /** Takes what the reference leads to; the resource and name of its `$dynamicAnchor` when it names one. */
  readonly found: (node: Node, dynamicAnchor: string | undefined) => void;
}

/** Finds what a reference leads to. Puts it off while schemas that were found are not read yet: an anchor may be in them. */
export function resolve(reference: Reference, plan: Plan): void {
  const { text, from, path } = reference;
  const [uri, fragment] = absolute(text, from.uri, path);
  if (!plan.resources.has(uri) && plan.supplied.has(uri)) {
    const schema = plan.supplied.get(uri);
    plan.resources.set(uri, plan.node(schema, newResource(uri, schema, `${uri}#`, true), `${uri}#`).resource);
  }
  const resource = text.startsWith('#') ? from : plan.resources.get(uri);
  const isPointer = fragment === '' || fragment.startsWith('/');
  const node = resource && (isPointer ? follow(fragment, resource, plan) : resource.anchors.get(fragment));
  if (!node) {
    if (plan.open.length > 0) {
      plan.pending.push(reference);
      return;
    }
    throw new SchemaRefusedError(
      'unresolved-ref',
      path,
      `"${text}" leads nowhere. Correct it, or give its schema in options.schemas: nothing is fetched.`,
    );
  }
  reference.found(node, node.resource.dynamicAnchors.has(fragment) ? fragment : undefined);
}

/** Walks a JSON Pointer, minding that a schema on the way may have an `$id` of its own. */
function follow(pointer: string, from: Resource, plan: Plan): Node | undefined {
  let { root: schema, path } = from;
  let resource = from;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof schema !== 'object' || schema === null || !has(schema, key)) return undefined;
    schema = (schema as Record<string, unknown>)[key];
    path += token(key);
    resource = plan.nodes.get(schema)?.resource ?? resource;
  }
  return plan.node(schema, resource, path);
}
