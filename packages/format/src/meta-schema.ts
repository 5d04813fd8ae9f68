import { compile, type Issue, type Validate } from '@coform/validation';
import { formDocumentSchema } from './generated/form-document-schema.js';
import { isObject, own, ownList, ownObject, type JsonObject } from './json.js';

/**
 * What in a value does not fit the meta-schema of form documents. A layout entry is held against the kind of entry its
 * `type` says it is: "fits none of three" would help nobody.
 */
export function metaSchemaIssues(document: unknown): Issue[] {
  const validate = validators();
  const issues = validate.document(document);
  const layout = isObject(document) ? ownList(document, 'layout') : [];
  layout.forEach((entry, index) => {
    const type = isObject(entry) ? own(entry, 'type') : undefined;
    const kind = type === 'section' || type === 'page' ? type : 'item';
    for (const issue of validate[kind](entry)) {
      issues.push({ ...issue, instancePath: `/layout/${index}${issue.instancePath}` });
    }
  });
  return issues;
}

type Validators = Readonly<Record<'document' | 'section' | 'page' | 'item', Validate>>;
let compiled: Validators | undefined;

function validators(): Validators {
  const { $defs } = formDocumentSchema;
  const of = (name: string): Validate => compile({ $defs, $ref: `#/$defs/${name}` });
  return (compiled ??= {
    document: compile(withOpenLayout(formDocumentSchema)),
    section: of('section'),
    page: of('page'),
    item: of('item'),
  });
}

function withOpenLayout(schema: JsonObject): JsonObject {
  const properties = ownObject(schema, 'properties');
  return {
    ...schema,
    properties: { ...properties, layout: { ...ownObject(properties, 'layout'), items: true } },
  };
}
