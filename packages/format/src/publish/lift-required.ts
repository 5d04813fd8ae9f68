import { isObject, own } from '../json.js';
import { ROW } from '../pointer.js';
import { referred } from '../schema/resolve.js';
import type { Target } from './targets.js';

type Mutable = Record<string, unknown>;

/**
 * Takes each target out of the `required` of its object and says for which it was there. `root` is changed; a
 * definition that others share is copied to where it is used first, so that they keep theirs.
 */
export function liftRequired(root: Mutable, targets: readonly Target[]): Set<Target> {
  const lifted = new Set<Target>();
  const required = new Map<Mutable, Set<unknown>>();
  for (const target of targets) {
    if (!target.item.required) continue;
    let objects = views(root, root);
    for (const token of target.tokens.slice(0, -1))
      objects = objects.flatMap((object) => step(object, token, root));
    for (const object of objects) {
      if (!Array.isArray(object.required)) continue;
      let names = required.get(object);
      if (!names) required.set(object, (names = new Set<unknown>(object.required)));
      if (names.delete(target.tokens.at(-1))) lifted.add(target);
    }
  }
  for (const [object, names] of required) {
    if (names.size > 0) object.required = [...names];
    else delete object.required;
  }
  return lifted;
}

function step(object: Mutable, token: string, root: Mutable): Mutable[] {
  const inner = token === ROW ? object.items : isObject(object.properties) && own(object.properties, token);
  return isObject(inner) ? views(inner, root) : [];
}

/** A schema and all that hold with it for the same value, each its own copy. */
function views(schema: Mutable, root: Mutable): Mutable[] {
  if (typeof schema.$ref === 'string') {
    const copy = structuredClone(referred(schema.$ref, root));
    delete schema.$ref;
    schema.allOf = [copy, ...(Array.isArray(schema.allOf) ? (schema.allOf as unknown[]) : [])];
  }
  const parts: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : [];
  return [schema, ...parts.filter(isObject).flatMap((part) => views(part as Mutable, root))];
}
