import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentProblem } from './document-problem.js';
import { outline } from './build-outline.js';
import { formDocumentSchema } from './generated/form-document-schema.js';
import type { FormDocument } from './generated/form-document.js';
import { isObject, own, ownList, ownObject, ownString, type JsonObject } from './json.js';
import { metaSchemaIssues } from './meta-schema.js';
import { exampleForm } from './test-support/example-form.js';
import { createWords } from './words/create-words.js';

const follow = (schema: JsonObject): JsonObject => {
  const name = ownString(schema, '$ref')?.split('/').at(-1);
  return name === undefined ? schema : follow(ownObject(ownObject(formDocumentSchema, '$defs'), name));
};

/** A value of a meta-schema with every member it may have, so that each can be spoilt. */
function sample(reference: JsonObject, depth = 0): unknown {
  const schema = follow(reference);
  const [option] = [...ownList(schema, 'enum'), own(schema, 'const')].filter((value) => value !== undefined);
  if (option !== undefined) return option;
  const pattern = ownString(schema, 'pattern');
  if (pattern !== undefined) return samplesOf.find((text) => new RegExp(pattern).test(text));
  const type = own(schema, 'type');
  if (type === 'array') {
    const length = Number(own(schema, 'minItems') ?? 1);
    return Array.from({ length }, () => sample(ownObject(schema, 'items'), depth + 1));
  }
  if (type === 'object') {
    const names = Object.entries(ownObject(schema, 'properties')).filter(
      ([name]) => depth < 5 || name !== 'items',
    );
    const members = names.map(([name, member]) => [name, sample(member as JsonObject, depth + 1)]);
    return Object.fromEntries(members as [string, unknown][]);
  }
  return type === 'boolean' ? true : type === 'number' || type === 'integer' ? 5 : 'text';
}
const samplesOf = ['a', 'en', '1.0.0', '2026', '1', 'image/png'];

const $defs = ownObject(formDocumentSchema, '$defs');
const whole = sample(formDocumentSchema) as Record<string, unknown>;
const entries = ['section', 'page', 'item'].map((name) => sample(ownObject($defs, name)) as JsonObject);
const fullForm = { ...whole, layout: entries };

/** Each place in a value, with a way to write another value there. */
function* places(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  if (path !== '') yield [path, value];
  if (/^\/data\/|\/(migrations|questions)$/.test(path)) return;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) yield* places(member, `${path}/${name}`);
}

function spoilt(path: string, change: (holder: Record<string, unknown>, name: string) => void): unknown {
  const copy: unknown = structuredClone(fullForm);
  const names = path.split('/').slice(1);
  const last = names.pop()!;
  const holder = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy);
  change(holder as Record<string, unknown>, last);
  return copy;
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : typeof value === 'object' ? 'object' : 'one value';
const others = [5, 'Some Text', true, null, { 'Some Key': 5 }, [5]];
/** What is read as text without a second look. */
const TEXT = /\/(id|linkId|title|description|answer|statement|accept\/0|language|date)$/;

describe('the shape of a document', () => {
  it('is that of every member that the format knows', () => {
    assert.deepEqual(metaSchemaIssues(fullForm), []);
    assert.equal(documentProblem(fullForm), undefined);
  });

  it('refuses one value for several and several for one, in any place, and says where', () => {
    for (const [path, value] of places(fullForm)) {
      if (/\/(migrations|questions)$/.test(path)) continue;
      // Any answer can be compared with; one that no question has is merely never given.
      if (/enableWhen\/.*\/answer$/.test(path)) continue;
      for (const other of others) {
        if (kindOf(other) === kindOf(value) && (typeof other === 'string' || !TEXT.test(path))) continue;
        const document = spoilt(path, (holder, name) => {
          holder[name] = other;
        });
        const problem = documentProblem(document);
        assert.equal(problem?.code, 'meta-schema', `${path} is ${JSON.stringify(other)}`);
        assert.ok(problem.path.startsWith(path), `${problem.path} is not ${path}`);
      }
    }
  });

  it('refuses a document without what the format requires, in any place', () => {
    for (const [path] of places(fullForm)) {
      const name = path.split('/').at(-1)!;
      // An entry without its type is an item, and its pages are items in it. Titles and dates may be missing.
      if (/^([0-9]+|type|title|date)$/.test(name) || path.startsWith('/migrations')) continue;
      const document = spoilt(path, (holder) => {
        Reflect.deleteProperty(holder, name);
      });
      if (metaSchemaIssues(document).length === 0) continue;
      assert.equal(documentProblem(document)?.code, 'meta-schema', `without ${path}`);
    }
  });

  it('refuses words of our own vocabulary that would stop what is drawn from them', () => {
    const cases = {
      '/$schema': 'https://coform.dev/form-document/2',
      '/id': '../elsewhere',
      '/status': 'perfect',
      '/language': 'e',
      '/layout/0/linkId': 'a b',
      '/layout/2/enableWhen/0/operator': 'constructor',
      '/provenance/sessions/0/date': 'last summer',
      '/provenance/decisions/0/outcome': 'constructor',
    };
    for (const [path, value] of Object.entries(cases)) {
      const document = spoilt(path, (holder, name) => {
        holder[name] = value;
      });
      assert.equal(documentProblem(document)?.path, path);
    }
  });

  it('lets pass what breaks nothing: long texts, and names from elsewhere', () => {
    const document = {
      ...exampleForm,
      title: 'Long '.repeat(100),
      'x-note': { any: ['thing'] },
      colour: 'blue',
    };
    assert.equal(documentProblem(document), undefined);
    assert.notEqual(metaSchemaIssues(document).length, 0);
  });

  it('is enough for the journey and the words: they fail only as they say they do', () => {
    for (const [path] of places(fullForm)) {
      for (const other of others) {
        const document = spoilt(path, (holder, name) => {
          holder[name] = other;
        });
        if (documentProblem(document) || !isObject(document)) continue;
        try {
          const made = outline(document as unknown as FormDocument);
          const words = createWords(document as unknown as FormDocument, { outline: made });
          for (const linkId of made.items.keys()) words.of(linkId, 'label');
        } catch (error) {
          assert.equal((error as Error).name, 'FormDocumentError', `${path} is ${JSON.stringify(other)}`);
        }
      }
    }
  });
});
