import { absolute } from './absolute.js';
import { refuseCircles } from './circles.js';
import { formats as ownFormats } from './formats/index.js';
import type { Validate } from './issue.js';
import { defaultLimits, type Limits } from './limits.js';
import { measure } from './measure.js';
import { plan } from './plan.js';
import { refuse } from './refusal.js';
import { begin } from './run.js';

export interface CompileOptions {
  /** Schemas that `$ref` may lead to, by absolute URI. Nothing is ever fetched. */
  readonly schemas?: Readonly<Record<string, unknown>>;
  /** Tighter or wider limits than {@link defaultLimits}. */
  readonly limits?: Partial<Limits>;
  /** Formats beside, or instead of, the own ones. A check must not throw. */
  readonly formats?: Readonly<Record<string, (text: string) => boolean>>;
  /**
   * `true` (default): a text that does not have its `format` is an issue. `false`: `format` is an annotation, as JSON
   * Schema has it by default. A format that nobody knows is an annotation in both cases.
   */
  readonly assertFormats?: boolean;
}

/** The base of a schema without `$id`. */
const nowhere = 'schema:///';

/**
 * Turns a JSON Schema (draft 2020-12) into a function that lists every mistake of a value, without `eval`, so that it
 * runs under any content security policy. The schema must not be changed afterwards.
 *
 * The function never throws and never hangs: a value that would cost too much gives a single issue with keyword
 * `limit` and `params.reason` (`steps`, or `nesting` for answers within answers without end). Issues hold paths and the schema's own
 * values, never the answers themselves, apart from the names of properties.
 *
 * @throws {SchemaRefusedError} when the schema is wrong, unsafe or too large.
 * @see https://json-schema.org/draft/2020-12/json-schema-core
 * @example
 * import assert from 'node:assert/strict';
 * import { compile } from '@coform/validation';
 * const validate = compile({ properties: { age: { type: 'integer', minimum: 0 } }, required: ['age'] });
 * assert.deepEqual(validate({ age: 4 }), []);
 * assert.deepEqual(validate({}), [{ instancePath: '', keyword: 'required', params: { missingProperty: 'age' } }]);
 */
export function compile(schema: unknown, options: CompileOptions = {}): Validate {
  const limits = { ...defaultLimits, ...options.limits };
  const supplied = new Map<string, unknown>();
  const weigh = (part: unknown, path: string): void => {
    measure(part, limits.nodes, limits.depth, (code) => refuse(code, path, 'The schema is too large.'));
  };
  weigh(schema, '');
  for (const [uri, other] of Object.entries(options.schemas ?? {})) {
    weigh(other, `${uri}#`);
    supplied.set(absolute(uri, nowhere, '')[0], other);
  }
  const formats = options.assertFormats === false ? {} : { ...ownFormats, ...options.formats };
  const [root, nodes, tracks] = plan(schema, nowhere, limits, new Map(Object.entries(formats)), supplied);
  refuseCircles(nodes);
  return (value) => begin(root, value, limits, tracks);
}
