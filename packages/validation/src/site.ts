import type { JsonObject } from './json.js';
import type { Limits } from './limits.js';
import type { Node, Result } from './node.js';
import type { Matcher } from './pattern/matcher.js';
import type { SchemaRefusalCode } from './refusal.js';
import type { Types } from './types.js';

/**
 * Turns one keyword's value into a check of values of one type. Gives undefined when there is nothing to check.
 * Throws {@link SchemaRefusedError} through {@link Site.refuse} when the value makes no sense.
 */
export type Keyword<Instance = unknown> = (
  value: unknown,
  site: Site,
) => ((instance: Instance) => Result) | undefined;

/** Finds the schema that a `$dynamicAnchor` names in the schema resource with a URI. */
export type Dynamic = (uri: string) => Node | undefined;

type Subschema = (schema: unknown, key?: string | number) => Node;

/** The schema that holds a keyword, and what the keyword may ask for there. */
export interface Site {
  readonly schema: JsonObject;
  readonly node: Node;
  readonly limits: Limits;
  /** Formats that are asserted, by name. */
  readonly formats: ReadonlyMap<string, (text: string) => boolean>;
  /** The keyword at hand. One that works together with another (`if` with `then`) names that one while it reads it. */
  keyword: string;
  /** A subschema for a property, an item or a name: another value than the one at hand. */
  readonly child: Subschema;
  /** A subschema for the same value. */
  readonly same: Subschema;
  /** Has `found` called with what a reference leads to, when all schemas are known. */
  readonly refer: (value: unknown, found: (target: Node, dynamic: Dynamic) => void) => void;
  /** A regular expression that is proven not to run away. */
  readonly pattern: (source: string) => Matcher;
  /** The keyword's value, when it is of the type that it must be. */
  readonly as: <Type extends keyof Types>(type: Type, value: unknown) => Types[Type];
  /** Each name in an object, with what `read` makes of its value. */
  readonly entries: <T>(value: unknown, read: (part: unknown, name: string) => T) => [string, T][];
  readonly texts: (value: unknown) => string[];
  /** A whole number from zero. */
  readonly count: (value: unknown) => number;
  readonly refuse: (code: SchemaRefusalCode, message: string) => never;
  readonly misused: (expected: string) => never;
}
