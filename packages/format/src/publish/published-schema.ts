import { outline as outlineOf } from '../build-outline.js';
import type { FormDocument } from '../generated/form-document.js';
import { ownList, ownObject, type JsonObject } from '../json.js';
import { mapSchema, walkSchema } from '../schema/walk.js';
import { CUSTOM_FORMATS } from './custom-formats.js';
import { liftRequired } from './lift-required.js';
import { relevanceRules } from './relevance-rules.js';
import { conditionalTargets } from './targets.js';

export interface PublishOptions {
  /**
   * `keep` (default): formats such as `nhs-number` stay beside the pattern that says most of them; a validator that
   * does not know a format takes it as a remark, as JSON Schema asks. `drop`: only the patterns stay, for validators
   * that refuse unknown formats, as Ajv does in strict mode.
   */
  readonly customFormats?: 'keep' | 'drop';
}

/** Keeps what `#` and `#/properties/…` mean for a schema that refers to itself. */
const PRISTINE = 'coform-unconditional';

/**
 * The contract of a form's answers as one standalone JSON Schema: `data`, with `enableWhen` folded into standard
 * `if`/`then`/`else`. Any JSON Schema 2020-12 validator reaches the verdict of the form itself. Coform's own `x-`
 * keywords are left out.
 *
 * An answer that is not relevant must be absent, and `required` does not apply to it. It is for answers as they are
 * sent: relevant ones only. `holds` defines the operators; a question without an answer satisfies none but
 * `exists: false`. An object that only holds answers (`/contact` for `/contact/name`) stays required
 * where `data` says so.
 *
 * Expects a document in which `checkDocument` finds no error.
 *
 * @throws {FormDocumentError} where `outline(document)` throws, and `too-complex`
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2 Keywords for applying subschemas conditionally
 * @example
 * import assert from 'node:assert/strict';
 * import { publishedSchema } from '@coform/format';
 * import { Ajv2020 } from 'ajv/dist/2020.js';
 * const document = {
 *   title: 'Travel',
 *   data: { type: 'object', required: ['plate'], properties: { car: { type: 'boolean' }, plate: { type: 'string' } } },
 *   layout: [
 *     { linkId: 'car', answer: '/car' },
 *     { linkId: 'plate', answer: '/plate', enableWhen: [{ question: 'car', operator: '=', answer: true }] },
 *   ],
 * };
 * const validate = new Ajv2020().compile(publishedSchema(document));
 * assert.equal(validate({ car: false }), true);
 * assert.equal(validate({ car: true }), false);
 * assert.equal(validate({ car: false, plate: 'A1' }), false);
 */
export function publishedSchema(
  document: FormDocument,
  options: PublishOptions = {},
): { [keyword: string]: unknown } {
  const outline = outlineOf(document);
  const targets = conditionalTargets(outline);
  const lifting = targets.some(({ item }) => item.required);
  const pristine = lifting && refersOutsideDefs(document.data);
  const copy = (): Record<string, unknown> =>
    mapSchema(document.data, (schema) =>
      standard(pristine ? redirected(schema) : schema, options.customFormats ?? 'keep'),
    ) as Record<string, unknown>;

  const root = copy();
  if (pristine) {
    const { $defs: _shared, ...rest } = copy();
    root.$defs = { ...ownObject(root, '$defs'), [PRISTINE]: rest };
  }
  const required = liftRequired(root, targets);
  const rules = relevanceRules(targets, required, outline);
  if (rules.length > 0) root.allOf = [...ownList(root, 'allOf'), ...rules];
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: document.title, ...root };
}

function standard(schema: JsonObject, customFormats: 'keep' | 'drop'): JsonObject {
  const entries = Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-'));
  const format = typeof schema.format === 'string' ? schema.format : '';
  const pattern = CUSTOM_FORMATS.get(format);
  if (pattern === undefined) return Object.fromEntries(entries);
  const kept = entries.filter(([keyword]) => keyword !== 'format' || customFormats === 'keep');
  if (schema.pattern === undefined) return { ...Object.fromEntries(kept), pattern };
  return { ...Object.fromEntries(kept), allOf: [...ownList(schema, 'allOf'), { pattern }] };
}

const outsideDefs = (reference: unknown): reference is string =>
  typeof reference === 'string' &&
  (reference === '#' || (reference.startsWith('#/') && !reference.startsWith('#/$defs/')));

function refersOutsideDefs(data: unknown): boolean {
  for (const { schema } of walkSchema(data, '')) if (outsideDefs(schema.$ref)) return true;
  return false;
}

const redirected = (schema: JsonObject): JsonObject =>
  outsideDefs(schema.$ref) ? { ...schema, $ref: `#/$defs/${PRISTINE}${schema.$ref.slice(1)}` } : schema;
