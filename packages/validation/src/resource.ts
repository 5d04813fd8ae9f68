import type { Node } from './node.js';
import { SchemaRefusedError } from './refusal.js';

/** A schema with an address of its own: the root, one that was supplied, or a subschema with `$id`. */
export interface Resource {
  readonly uri: string;
  readonly root: unknown;
  readonly path: string;
  readonly anchors: Map<string, Node>;
  readonly dynamicAnchors: Map<string, Node>;
  /** False where the dialect that `$schema` names leaves out the validation vocabulary: only structure is checked. */
  readonly asserts: boolean;
}

export const newResource = (uri: string, root: unknown, path: string, asserts: boolean): Resource => ({
  uri,
  root,
  path,
  anchors: new Map(),
  dynamicAnchors: new Map(),
  asserts,
});

/** A reference without its fragment, and the fragment, decoded. */
export function absolute(
  reference: string,
  base: string,
  path: string,
): readonly [uri: string, fragment: string] {
  try {
    const url = new URL(reference, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return [url.href, fragment];
  } catch {
    throw new SchemaRefusedError('unresolved-ref', path, `"${reference}" is not a URI. Correct it.`);
  }
}
