import { checkAll, type Node } from './node.js';
import { assertions, structure } from './keywords/index.js';
import { isObject, type JsonObject, token } from './json.js';
import type { Limits } from './limits.js';
import type { Matcher } from './pattern/matcher.js';
import { SchemaRefusedError } from './refusal.js';
import type { Index, Resource } from './resource.js';
import type { Check } from './run.js';
import { Site } from './site.js';
import { unsupportedKeywords } from './unsupported-keywords.js';

/** One compilation: each schema becomes one node, by a queue rather than by recursion. */
export class Plan {
  readonly index: Index;
  readonly limits: Limits;
  /** Formats that are asserted, by name. */
  readonly formats: ReadonlyMap<string, (text: string) => boolean>;
  readonly patterns = new Map<string, Matcher>();
  readonly nodes = new Map<unknown, Node>();
  /** Whether some schema has `unevaluated…`. */
  tracks = false;
  readonly #open: (() => void)[] = [];
  readonly #later: (() => void)[] = [];

  constructor(index: Index, limits: Limits, formats: ReadonlyMap<string, (text: string) => boolean>) {
    this.index = index;
    this.limits = limits;
    this.formats = formats;
  }

  node(schema: unknown, resource: Resource, path: string): Node {
    const known = this.nodes.get(schema);
    if (known) return known;
    const node: Node = { check: () => true, applies: [], path, shared: false };
    if (schema === false) node.check = (_value, run) => run.fail('false schema', {});
    else if (isObject(schema)) {
      // A schema's own resource differs from its parent's where it has an $id.
      const own = this.index.locations.get(schema)?.resource ?? resource;
      this.#open.push(() => {
        this.#build(schema, node, own);
      });
    } else if (schema !== true) {
      throw new SchemaRefusedError('not-a-schema', path, 'A schema is an object, true or false.');
    }
    this.nodes.set(schema, node);
    return node;
  }

  /** Has something done when all schemas that can be reached are known, again after it has led to more of them. */
  later(task: () => void): void {
    this.#later.push(task);
  }

  /** Builds all nodes asked for so far, and those that they ask for. */
  finish(): void {
    do {
      for (let build = this.#open.pop(); build; build = this.#open.pop()) build();
      for (const task of this.#later) task();
    } while (this.#open.length > 0);
  }

  #build(schema: JsonObject, node: Node, resource: Resource): void {
    const first: Check[] = [];
    const last: Check[] = [];
    const site = new Site(schema, node, resource, this);
    for (const [keyword, value] of Object.entries(schema)) {
      site.keyword = keyword;
      const reason = unsupportedKeywords[keyword];
      if (reason && Object.hasOwn(unsupportedKeywords, keyword)) {
        throw new SchemaRefusedError('unsupported-keyword', node.path + token(keyword), reason);
      }
      const compile = structure.get(keyword) ?? (resource.asserts ? assertions.get(keyword) : undefined);
      const check = compile?.(value, site);
      // `unevaluated…` looks at what all its neighbours have seen.
      if (check) (keyword.startsWith('unevaluated') ? last : first).push(check);
    }
    if (last.length > 0) this.tracks = true;
    first.push(...last);
    if (first.length > 0) node.check = checkAll(node, first, resource);
  }
}
