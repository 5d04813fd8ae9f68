import { has, isObject, type JsonObject } from './json.js';
import { assertions, structure } from './keywords/index.js';
import type { Limits } from './limits.js';
import { checkAll, type Node } from './node.js';
import type { Matcher } from './pattern/matcher.js';
import { SchemaRefusedError } from './refusal.js';
import { type Reference, resolve } from './resolve.js';
import { absolute, newResource, type Resource } from './resource.js';
import type { Check } from './run.js';
import { Site } from './site.js';
import { unsupportedKeywords } from './unsupported-keywords.js';

const validation = 'https://json-schema.org/draft/2020-12/vocab/validation';

/** One compilation: each schema becomes one node, by a queue rather than by recursion. */
export class Plan {
  readonly limits: Limits;
  /** Formats that are asserted, by name. */
  readonly formats: ReadonlyMap<string, (text: string) => boolean>;
  /** Schemas that may be referred to, by URI. */
  readonly supplied: ReadonlyMap<string, unknown>;
  readonly resources = new Map<string, Resource>();
  readonly nodes = new Map<unknown, Node>();
  readonly patterns = new Map<string, Matcher>();
  patternCharacters = 0;
  pending: Reference[] = [];
  /** Whether some schema has `unevaluated…`. */
  tracks = false;
  /** Schemas to read. */
  readonly open: (() => void)[] = [];

  constructor(limits: Limits, formats: Plan['formats'], supplied: Plan['supplied']) {
    this.limits = limits;
    this.formats = formats;
    this.supplied = supplied;
  }

  node(schema: unknown, outer: Resource, path: string): Node {
    const known = this.nodes.get(schema);
    if (known) return known;
    let resource = outer;
    const node: Node = { check: () => true, applies: [], path, resource, shared: false };
    if (isObject(schema)) {
      node.resource = resource = this.#enter(schema, outer, path);
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const name = schema[key];
        if (typeof name !== 'string') continue;
        resource.anchors.set(name, node);
        if (key !== '$anchor') resource.dynamicAnchors.set(name, node);
      }
      this.open.push(() => {
        this.#build(schema, node);
      });
    } else if (schema === false) node.check = (_value, run) => run.fail('false schema', {});
    else if (schema !== true) {
      throw new SchemaRefusedError('not-a-schema', path, 'A schema is an object, true or false.');
    }
    this.nodes.set(schema, node);
    return node;
  }

  /** Builds all nodes asked for so far, and those that they ask for. */
  finish(): void {
    do {
      for (let build = this.open.pop(); build; build = this.open.pop()) build();
      const { pending } = this;
      this.pending = [];
      for (const reference of pending) resolve(reference, this);
    } while (this.open.length + this.pending.length > 0);
  }

  /** The resource that a schema belongs to: a new one where it has an `$id`. */
  #enter(schema: JsonObject, outer: Resource, path: string): Resource {
    const dialect = this.supplied.get(String(schema.$schema));
    const vocabularies = isObject(dialect) && dialect.$vocabulary;
    const asserts = isObject(vocabularies) ? has(vocabularies, validation) : outer.asserts;
    if (!has(schema, '$id') && asserts === outer.asserts) return outer;
    const { $id = '' } = schema;
    const at = `${path}/$id`;
    const [uri, fragment] = absolute(String($id), outer.uri, at);
    if (typeof $id !== 'string' || fragment) {
      throw new SchemaRefusedError(
        'bad-keyword-value',
        at,
        '`$id` must be a URI without # part. Correct it.',
      );
    }
    const resource = newResource(uri, schema, path, asserts);
    this.resources.set(uri, resource);
    return resource;
  }

  #build(schema: JsonObject, node: Node): void {
    const first: Check[] = [];
    const last: Check[] = [];
    const site = new Site(schema, node, this);
    for (const [keyword, value] of Object.entries(schema)) {
      site.keyword = keyword;
      if (has(unsupportedKeywords, keyword))
        site.refuse('unsupported-keyword', unsupportedKeywords[keyword]!);
      const compile = structure.get(keyword) ?? (node.resource.asserts ? assertions.get(keyword) : undefined);
      const check = compile?.(value, site);
      // `unevaluated…` looks at what all its neighbours have seen.
      if (check) (keyword.startsWith('unevaluated') ? last : first).push(check);
    }
    if (last.length > 0) this.tracks = true;
    first.push(...last);
    if (first.length > 0) node.check = checkAll(node, first);
  }
}
