import type { Node } from './node.js';
import { SchemaRefusedError } from './refusal.js';

/** Refuses schemas that apply themselves to the same value without end. Keeps its own stack: chains can be long. */
export function refuseCircles(nodes: Iterable<Node>): void {
  const done = new Set<Node>();
  const open = new Map<Node, Iterator<Node>>();
  const way: Node[] = [];
  const enter = (node: Node): void => {
    open.set(node, node.applies.values());
    way.push(node);
  };
  for (const start of nodes) {
    if (start.applies.length > 0 && !done.has(start)) enter(start);
    for (let node = way.at(-1); node; node = way.at(-1)) {
      const next = open.get(node)?.next();
      if (!next || next.done) {
        done.add(node);
        open.delete(node);
        way.pop();
      } else if (open.has(next.value)) {
        throw new SchemaRefusedError(
          'ref-circle',
          next.value.path,
          'This schema applies itself to the same value, which never ends. Refer to it from a property or an item.',
        );
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
}
