// What every co-produced form of this project keeps to, whatever it asks.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkDocument, publishedSchema } from '@coform/format';
import { readability } from '@coform/format/readability';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { verhoeff } from './verhoeff.mjs';

const file = (path) => new URL(`../../../${path}`, import.meta.url);
export const read = (path) => JSON.parse(readFileSync(file(path), 'utf8'));
const trustSchema = read('packages/format/schema/trust.schema.json');
const metaSchema = read('packages/format/schema/form-document.schema.json');

/** Slots of a document that a reader meets. Annotations are not shown. */
const slots = new Set(
  'title description label hint text why shortName addLabel rowLabel statement what said did required'.split(
    ' ',
  ),
);
/** Numbers that are the same for all of England, and years of laws. */
const national = new Set(['111', '999', '116', '123', '0800', '1111', '2014', '2027']);

export function shownWords(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((item, index) => shownWords(item, `${path}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key.startsWith('x-')) return [];
    return typeof child === 'string' && slots.has(key)
      ? [{ path: `${path}/${key}`, words: child }]
      : shownWords(child, `${path}/${key}`);
  });
}

const follow = (schema, pointer) =>
  pointer
    .slice(1)
    .split('/')
    .reduce((at, name) => at?.properties?.[name], schema);

/** A form of this project, with its entries in reading order and the schema of what each asks. */
export function form(id) {
  const document = read(`packages/forms/${id}/${id}.form.json`);
  const entries = [];
  const resolve = (schema) =>
    schema?.$ref ? { ...document.data.$defs[schema.$ref.slice('#/$defs/'.length)], ...schema } : schema;
  const visit = (entry, repeat, page) => {
    const inRow = repeat !== undefined && entry.answer !== undefined && !entry.answer.startsWith('/');
    const schema =
      entry.answer &&
      resolve(inRow ? repeat.schema.items.properties[entry.answer] : follow(document.data, entry.answer));
    const pointer = entry.answer && (inRow ? `${repeat.pointer}/*/${entry.answer}` : entry.answer);
    const here = { entry, schema, pointer, page: entry.type === 'page' ? entry : page };
    entries.push(here);
    for (const item of entry.items ?? []) visit(item, entry.repeats ? here : repeat, here.page);
  };
  document.layout.forEach((entry) => visit(entry));
  const questions = entries.filter(({ entry }) => entry.answer);
  return {
    document,
    entries,
    questions,
    shown: shownWords(document),
    pages: entries.filter(({ entry }) => entry.type === 'page').map(({ entry }) => entry),
    question: (linkId) => questions.find(({ entry }) => entry.linkId === linkId),
    options: (linkId) => optionsOf(questions.find(({ entry }) => entry.linkId === linkId)?.schema),
  };
}

export const optionsOf = (schema) => schema?.oneOf ?? schema?.items?.oneOf ?? [];
const sentences = (words) => words.split(/(?<=[.?!:])\s+|\n+/).filter(Boolean);

function leaves(schema, pointer = '') {
  // Set by the page around the form, not asked.
  if (schema['x-from-host']) return [];
  if (schema.type === 'object')
    return Object.entries(schema.properties).flatMap(([name, child]) => leaves(child, `${pointer}/${name}`));
  const rows =
    schema.type === 'array' && schema.items.type === 'object' ? leaves(schema.items, `${pointer}/*`) : [];
  return [{ pointer, schema }, ...rows];
}

function codesOf(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  if (typeof value['x-snomed'] === 'string') found.push(value['x-snomed']);
  found.push(...Object.values(value['x-codes'] ?? {}));
  for (const child of Object.values(value)) codesOf(child, found);
  return found;
}

/**
 * Registers the tests that every form passes.
 *
 * @param {string} id the form
 * @param {{compulsory?: string[], fixed?: string[]}} [exceptions] answers that must be given; paths of words that are
 *   not ours to change
 */
export function keepsToTheRules(id, { compulsory = [], fixed = [] } = {}) {
  const { document, entries, questions, shown } = form(id);
  const ours = shown.filter(({ path }) => !fixed.some((start) => path.startsWith(start)));

  describe(`${id} as a form document`, () => {
    it('has nothing to mend or to consider', () => {
      const validate = new Ajv2020({ strict: false, allErrors: true }).compile(metaSchema);
      assert.ok(validate(document), JSON.stringify(validate.errors));
      assert.deepEqual(checkDocument(document), []);
    });

    it('asks for every answer of the schema exactly once', () => {
      assert.deepEqual(
        questions.map(({ pointer }) => pointer).sort(),
        leaves(document.data)
          .map(({ pointer }) => pointer)
          .sort(),
      );
    });

    it('makes nobody answer more than it must, and says so', () => {
      assert.deepEqual(document.data.required ?? [], compulsory);
      const rest = JSON.stringify({ ...document.data, required: undefined });
      assert.doesNotMatch(rest, /"required":|"minLength":|"minItems":/);
      if (compulsory.length === 0) {
        assert.equal(document.optionalSaidOnce, true);
        // Only the task list and the single page begin with the description.
        const start =
          document.journey === 'one-page-at-a-time' ? document.layout[0].text : document.description;
        assert.match(start, /do not have to answer|has to be answered|can skip any question|not a diagnosis/);
      }
    });

    it('has a published schema that a stock validator compiles', () => {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const validate = ajv.compile(publishedSchema(document));
      assert.equal(validate({}), compulsory.length === 0, JSON.stringify(validate.errors));
    });

    it('limits every text and every list', () => {
      for (const { pointer, schema } of questions) {
        if (schema.type === 'array') assert.ok(schema.maxItems > 0, `${pointer} has no maxItems`);
        if (schema.type === 'string' && !schema.oneOf && schema.format !== 'date')
          assert.ok(schema.maxLength > 0, `${pointer} has no maxLength`);
      }
    });

    it('gives each option its own value and words', () => {
      for (const { entry, schema } of questions) {
        const options = optionsOf(schema);
        assert.equal(new Set(options.map((option) => option.const)).size, options.length, entry.linkId);
        assert.equal(new Set(options.map((option) => option.title)).size, options.length, entry.linkId);
      }
    });

    it('says that its provenance is an example', () => {
      assert.equal(document.provenance.example, true);
      assert.ok(document.provenance.statement);
    });
  });

  describe(`the words of ${id}`, () => {
    it('can be read at the age of 11, by both formulas', () => {
      const { ok, all, sentences: whole } = readability(document);
      assert.ok(ok);
      for (const { readingAge } of [all, whole]) assert.ok(readingAge <= 11, String(readingAge));
    });

    it('never plead, blame, shorten or star, and come in sentences of at most 20 words', () => {
      for (const { path, words } of ours) {
        assert.doesNotMatch(words, /\bplease\b|\binvalid\b|\be\.g\.|\bi\.e\.|\betc\b|(?<!\*)\*(?!\*)/i, path);
        for (const sentence of sentences(words))
          assert.ok(sentence.split(/\s+/).length <= 20, `${path}: ${sentence}`);
      }
    });

    it('use only facts that a trust file can hold, and national numbers', () => {
      for (const { path, words } of shown) {
        for (const [, fact] of words.matchAll(/\{([^}]*)\}/g)) {
          const [first, ...names] = fact.split('.');
          assert.equal(first, 'trust', path);
          assert.ok(follow(trustSchema, `/${names.join('/')}`), `${path}: ${fact}`);
        }
        for (const [number] of words.matchAll(/(?<![\d:])\b\d{3,}\b/g))
          if (!path.startsWith('/provenance'))
            assert.ok(
              national.has(number) || /^tel:/.test(number) || words.includes(`tel:${number}`),
              `${path}: ${number}`,
            );
      }
    });
  });

  const codes = new Set(codesOf(document));
  if (codes.size === 0) return;
  describe(`the codes of ${id}`, () => {
    const table = read(`packages/forms/${id}/codes.json`);
    const readme = readFileSync(file(`packages/forms/${id}/README.md`), 'utf8');

    it('pass the check digit of SNOMED CT', () => {
      for (const code of [...codes, ...Object.keys(table.codes)]) assert.ok(verhoeff(code), code);
    });

    it('stand in codes.json and in the README with their term, and nothing stands there unused', () => {
      assert.deepEqual([...codes].sort(), Object.keys(table.codes).sort());
      for (const code of codes) {
        assert.ok(table.codes[code].term);
        assert.ok(
          readme.includes(code) && readme.includes(table.codes[code].term),
          `${code} is not in the README`,
        );
      }
    });

    it('belong to options that can be chosen', () => {
      for (const { entry, schema } of questions)
        for (const value of Object.keys(entry['x-codes'] ?? {}))
          assert.ok(
            optionsOf(schema).some((option) => option.const === value),
            `${entry.linkId}: ${value}`,
          );
    });

    it('leave out those that are known to be wrong or to mean paid work', () => {
      for (const code of ['184156003', '229774002']) assert.ok(!codes.has(code), code);
    });
  });

  it(`${id} has a README`, () => {
    assert.ok(existsSync(file(`packages/forms/${id}/README.md`)));
    assert.ok(entries.length > 0);
  });
}
