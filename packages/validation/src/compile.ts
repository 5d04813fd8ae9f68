import { refuseCircles } from './circles.js';
import { formats as ownFormats } from './formats/index.js';
import type { Validate } from './issue.js';
import { defaultLimits, type Limits } from './limits.js';
import { measureSchema } from './measure.js';
import { Plan } from './plan.js';
import { absolute, newResource } from './resource.js';
import { Run } from './run.js';

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
  measureSchema(schema, '', limits);
  for (const [uri, other] of Object.entries(options.schemas ?? {})) {
    measureSchema(other, `${uri}#`, limits);
    supplied.set(absolute(uri, nowhere, '')[0], other);
  }
  const formats = options.assertFormats === false ? {} : { ...ownFormats, ...options.formats };
  const plan = new Plan(limits, new Map(Object.entries(formats)), supplied);
  const root = plan.node(schema, newResource(nowhere, schema, '', true), '');
  plan.resources.set(nowhere, root.resource);
  plan.finish();
  refuseCircles(plan.nodes.values());

  return (value) => {
    try {
      const run = new Run(value, limits, plan.tracks);
      root.check(value, run);
      return run.issues;
    } catch (error) {
      // Our own limits, or a caller that has left too little stack (Firefox has an InternalError for that).
      const { name, message } = error as Error;
      if (name !== 'RangeError' && name !== 'InternalError') throw error;
      return [
        { instancePath: '', keyword: 'limit', params: { reason: message === 'steps' ? message : 'nesting' } },
      ];
    }
  };
}
