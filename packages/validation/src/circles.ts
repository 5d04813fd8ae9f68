import type { Node } from './node.js';
import { refuse } from './refusal.js';

/** Refuses schemas that apply themselves to the same value without end. Keeps its own stack: chains can be long. */
export function refuseCircles(nodes: Iterable<Node>): void {
  const way = [...nodes];
  /** Whether the walk has left the node again; it is still within it while false. */
  const left = new Map<Node, boolean>();
  for (let node = way.at(-1); node; node = way.at(-1)) {
    if (left.has(node)) {
      left.set(node, true);
      way.pop();
      continue;
    }
    left.set(node, false);
    for (const next of node.applies) {
      if (left.get(next) === false) refuse('ref-circle', next.path, 'Applies itself to the same value.');
      if (!left.has(next)) way.push(next);
    }
  }
}
