import { type JsonObject, token } from './json.js';
import type { Node } from './node.js';
import { judge } from './pattern/judge.js';
import { type Matcher, matcher } from './pattern/matcher.js';
import type { Plan } from './plan.js';
import { type SchemaRefusalCode, SchemaRefusedError } from './refusal.js';
import type { Reference } from './resolve.js';
import type { Resource } from './resource.js';
import type { Check } from './run.js';
import { types, type Types } from './types.js';

/**
 * Turns one keyword's value into a check. Gives undefined when there is nothing to check.
 * Throws {@link SchemaRefusedError} through {@link Site.refuse} when the value makes no sense.
 */
export type Keyword = (value: unknown, site: Site) => Check | undefined;

/** The schema that holds a keyword, and what the keyword may ask for there. */
export class Site {
  /** `items` reads its neighbour `prefixItems`. */
  readonly schema: JsonObject;
  readonly plan: Plan;
  readonly resource: Resource;
  /** The keyword at hand. One that works together with another (`if` with `then`) names that one while it reads it. */
  keyword = '';
  readonly #node: Node;

  constructor(schema: JsonObject, node: Node, plan: Plan) {
    this.schema = schema;
    this.plan = plan;
    this.resource = node.resource;
    this.#node = node;
  }

  get path(): string {
    return this.#node.path + token(this.keyword);
  }

  /** A subschema for a property, an item or a name: another value than the one at hand. */
  child(schema: unknown, key?: string | number): Node {
    return this.plan.node(schema, this.resource, this.path + (key === undefined ? '' : token(key)));
  }

  /** A subschema for the same value. */
  same(schema: unknown, key?: string | number): Node {
    return this.#applies(this.child(schema, key));
  }

  /** The subschemas for the same value of a keyword that holds a list of them. */
  list(value: unknown): Node[] {
    return this.as('array', value).map((schema, index) => this.same(schema, index));
  }

  /** Has a reference in this place followed when all schemas are known. */
  refer(value: unknown, found: Reference['found']): void {
    const { path, resource: from } = this;
    this.plan.pending.push({
      text: this.as('string', value),
      from,
      path,
      found: (node, anchor) => {
        node.shared = true;
        found(this.#applies(node), anchor);
      },
    });
  }

  #applies(node: Node): Node {
    this.#node.applies.push(node);
    return node;
  }

  /** The keyword's value, when it is of the type that it must be. */
  as<Type extends keyof Types>(type: Type, value: unknown): Types[Type] {
    return types[type](value) ? (value as Types[Type]) : this.misused(type);
  }

  entries(value: unknown): [string, unknown][] {
    return Object.entries(this.as('object', value));
  }

  texts(value: unknown): string[] {
    return this.as('array', value).map((text) => this.as('string', text));
  }

  /** A whole number from zero. */
  count(value: unknown): number {
    const count = this.as('integer', value);
    return count >= 0 ? count : this.misused('0 or more');
  }

  /** A regular expression that is proven not to run away. */
  pattern(source: string): Matcher {
    const { patterns, limits } = this.plan;
    let matches = patterns.get(source);
    if (!matches) {
      this.plan.patternCharacters += source.length;
      if (this.plan.patternCharacters > limits.patternCharacters) {
        this.refuse('too-many-nodes', 'There are too many patterns. Use fewer.');
      }
      const verdict = judge(source);
      if ('code' in verdict) return this.refuse(verdict.code, verdict.message);
      patterns.set(source, (matches = matcher(source, verdict.degree)));
    }
    return matches;
  }

  misused(expected: string): never {
    return this.refuse('bad-keyword-value', `\`${this.keyword}\` must be: ${expected}. Correct it.`);
  }

  refuse(code: SchemaRefusalCode, message: string): never {
    throw new SchemaRefusedError(code, this.path, message);
  }
}
